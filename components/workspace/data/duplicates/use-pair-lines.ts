import { useEffect, useMemo, useState } from 'react';
import { db } from '../../../../utils/store/open';
import { watchTables } from '../../../../utils/store/table/table-changes';
import { type HeldLines, inOrder, type PairLine, readLines, readMerges, readSomeLines } from './pair-rows';

/**
 * Every pair and merge in the order in which they are shown, kept current; `undefined` until they are read. They are
 * read once: of what changes then, only that is read again.
 */
export function usePairLines(): PairLine[] | undefined {
  const [held, setHeld] = useState<HeldLines>();
  useEffect(() => {
    let isHere = true;
    let now: Promise<HeldLines> = readLines();
    const show = () => {
      now.then(
        (lines) => isHere && setHeld(lines),
        (error) =>
          isHere &&
          setHeld(() => {
            throw error;
          }),
      );
    };
    const then = (read: (lines: HeldLines) => Promise<HeldLines>) => {
      now = now.then(read);
      show();
    };
    show();
    const stop = watchTables(db(), ['pairs', 'merges'], (table, keys) => {
      if (table === 'merges') then(readMerges);
      else then(keys === null ? readLines : (lines) => readSomeLines(lines, keys));
    });
    return () => {
      isHere = false;
      stop();
    };
  }, []);
  return useMemo(() => held && inOrder(held), [held]);
}
