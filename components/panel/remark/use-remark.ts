import { useRef, useState } from 'react';
import type { Outcome } from '../../../utils/model/activity';
import type { Target } from '../../../utils/model/panel-view';
import { useDesk } from '../desk';
import { formatCount } from '../format';
import { OUTCOME_WORDS } from '../words';
import { useDraft } from './use-draft';

/** Characters of one remark in the log. */
const MOST = 100_000;

/** Hears what was saved: the outcome, null for a line alone, and whether its time is set with it. */
export type OnSaved = (outcome: Outcome | null, hasTime: boolean) => void;

/** The remark on a record: its draft, and how it is saved and taken back. */
export function useRemark(target: Target, onSaved: OnSaved) {
  const { ask, saver, say, kept, region } = useDesk();
  const draft = useDraft(target);
  const [asksWhom, setAsksWhom] = useState(false);
  const opened = useRef<number | null>(null);
  const { text, type, settle } = draft;
  const tooLong =
    text.length > MOST
      ? `This has ${formatCount(text.length, region)} characters, and a remark holds ${formatCount(MOST, region)}. Nothing was cut: save it in parts.`
      : null;

  /** The bar came into use: from here on it is timed, for the rep's own eyes. */
  function open() {
    opened.current ??= performance.now();
  }

  function save(outcome: Outcome | null, competitor: string | null) {
    const line = text.trim() || null;
    if ((!outcome && !line) || tooLong !== null) return;
    const word = outcome ? OUTCOME_WORDS[outcome] : 'Remark';
    void saver.save({
      where: 'remark',
      what: `${word} on ${target.name}`,
      run: async (version) => {
        const taken = await settle();
        const tookMs = opened.current === null ? null : performance.now() - opened.current;
        const { effect, undo } = await ask('remark/save', {
          ...{ version, target, outcome, text: line, competitor, taken, tookMs },
        });
        opened.current = null;
        setAsksWhom(false);
        // What was typed while the save was under way is not part of it.
        if (kept.read(target) === text) type('');
        onSaved(
          outcome,
          taken.tasks.some(({ due }) => due.includes('T')),
        );
        say({
          text: [`${word} saved on ${target.name}.`, effect].filter(Boolean).join(' '),
          undo: async () => {
            await ask('suggestion/undo', { undo });
            if (line && !kept.read(target)) type(line);
          },
        });
      },
    });
  }

  function log(outcome: Outcome | null) {
    open();
    if (outcome === 'lost') setAsksWhom(true);
    else save(outcome, null);
  }

  return {
    draft,
    tooLong,
    open,
    log,
    asksWhom,
    onLost: (competitor: string | null) => save('lost', competitor),
    onNotLost: () => setAsksWhom(false),
  };
}
