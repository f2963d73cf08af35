import type { KeptModel } from '../../../utils/model/kept-score';
import { Tabs } from '../../ui/Tabs';

const KINDS = [
  { kind: 'deal', href: '#/score', words: 'Deals' },
  { kind: 'lead', href: '#/score/leads', words: 'Leads' },
] as const;

/** Switches between the scores of deals and of leads. */
export function ScoreTabs({ here }: { here: KeptModel['kind'] }) {
  const tabs = KINDS.map(({ kind, href, words }) => ({ href, words, isHere: kind === here }));
  return <Tabs label="Score" tabs={tabs} />;
}
