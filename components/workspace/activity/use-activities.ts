import { useCallback, useState } from 'react';
import { type ActivityFilter, countActivities, pageOfActivities } from '../../../utils/store/activity-query';
import type { Activity } from '../../../utils/store/entries';
import { db } from '../../../utils/store/open';
import { useLive } from '../../hooks/use-live';

/** Rows are read in pages of this many, whole pages around what is in sight. */
const PAGE = 100;

export interface Activities {
  /** Changes when the rows are those of another filter: a table then begins at its top. */
  key: string;
  /** How many rows there are, as far as it is known. */
  count: number;
  /** The exact count of the filter that is asked for now; null while it is counted. */
  exact: number | null;
  rowAt: (index: number) => Activity | undefined;
  onSight: (first: number, last: number) => void;
}

/**
 * The rows of a filter, newest first, read as they come in sight, and their count. While a new filter is
 * read the rows of the one before stay, so that nothing jumps; undefined until the first rows are there.
 */
export function useActivities(filter: ActivityFilter): Activities | undefined {
  const key = JSON.stringify(filter);
  const [sight, setSight] = useState({ key, first: 0, last: 0 });
  const { first, last } = sight.key === key ? sight : { first: 0, last: 0 };
  const offset = Math.floor(first / PAGE) * PAGE;
  const limit = Math.ceil((last + 1) / PAGE) * PAGE - offset;

  // The filter is an object anew at each render: its key stands for it.
  const page = useLive(async () => {
    const rows = await pageOfActivities(db(), JSON.parse(key), { offset, limit });
    return { key, offset, rows };
  }, [key, offset, limit]);
  // Counting a long log keeps the database busy: the first rows go before.
  const ready = page?.key === key;
  const counted = useLive(
    async () => (ready ? { key, count: await countActivities(db(), JSON.parse(key)) } : null),
    [key, ready],
  );

  const shownKey = page?.key;
  const onSight = useCallback(
    (from: number, to: number) => {
      // What a table of old rows has in sight says nothing of the new ones.
      if (shownKey !== key) return;
      setSight((was) =>
        was.key === key && was.first === from && was.last === to ? was : { key, first: from, last: to },
      );
    },
    [key, shownKey],
  );

  if (!page) return undefined;
  const read = page.offset + page.rows.length;
  return {
    key: page.key,
    count: counted?.key === page.key ? counted.count : read,
    exact: counted?.key === key ? counted.count : null,
    rowAt: (index) => page.rows[index - page.offset],
    onSight,
  };
}
