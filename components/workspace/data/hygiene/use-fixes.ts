import { useCallback, useState } from 'react';
import { type Action, useAction } from '../../../hooks/use-action';
import { useToday } from '../../../hooks/use-today';
import { fixDraft, mendingOf } from './fix-draft';
import { mendedWords } from './fix-words';
import type { FaultRow } from './hygiene-rows';
import { type Mended, sendFixes, undoFixes } from './send-fixes';

/** What was mended last on this page, and the way back. */
export interface Fixes {
  /** How the last fix, or taking it back, went. */
  action: Action;
  /** Takes the last fix back, of however many records; null where there is none. */
  undo: (() => void) | null;
  onMended: (done: Mended) => void;
  /** Mends what needs no more than a press. */
  mendAtOnce: (row: FaultRow) => void;
}

/** Mends faults and takes the last fix back. `again` looks the book over anew. */
export function useFixes(again: () => void): Fixes {
  const today = useToday();
  const action = useAction();
  const { run } = action;
  const [last, setLast] = useState<readonly string[]>([]);

  const onMended = useCallback(
    ({ words, entryIds }: Mended) => {
      setLast(entryIds);
      void run(async () => words);
      again();
    },
    [run, again],
  );
  const mendAtOnce = useCallback(
    (row: FaultRow) => {
      const mending = mendingOf([row], fixDraft([row], today, null));
      if (mending === null) return;
      setLast([]);
      void run(async () => {
        const { words, entryIds } = await sendFixes([{ row, mending }]);
        setLast(entryIds);
        again();
        return entryIds.length > 0 && mending.what === 'task' ? `${words} ${mendedWords(mending)}.` : words;
      });
    },
    [run, again, today],
  );
  const undo = useCallback(() => {
    void run(async () => {
      const words = await undoFixes(last);
      setLast([]);
      again();
      return words;
    });
  }, [run, last, again]);

  return { action, undo: last.length > 0 ? undo : null, onMended, mendAtOnce };
}
