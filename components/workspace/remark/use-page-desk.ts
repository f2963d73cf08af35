import { useMemo, useState } from 'react';
import type { Target } from '../../../utils/model/panel-view';
import type { Settings } from '../../../utils/model/settings';
import type { Desk, Said } from '../../panel/desk';
import { makeKeptText } from '../../panel/kept-text';
import { browserRegion } from '../../panel/region';
import { useSaver } from '../../panel/use-saver';
import { pageAsk } from './page-ask';

const isSeen = () => true;

/** What the parts of the panel have at hand when they stand on a page of ours. */
export function usePageDesk(identity: Settings['identity'], target: Target | null) {
  const [said, setSaid] = useState<Said | null>(null);
  const region = useMemo(browserRegion, []);
  const kept = useMemo(() => makeKeptText(null), []);
  const subject = target ? `${target.kind}:${target.id}` : 'none';
  const saver = useSaver({ ask: pageAsk, identity, version: 'here', subject, isSeen });
  const desk: Desk = {
    ask: pageAsk,
    saver,
    kept,
    region,
    isSeen,
    say: setSaid,
    askFirst: ({ onYes }) => onYes(),
    now: new Date(),
    place: 'side',
    beside: null,
    suggestedEmail: null,
    teachable: null,
  };
  return { desk, said, setSaid };
}
