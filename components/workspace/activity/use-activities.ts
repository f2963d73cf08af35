import { useCallback, useEffect, useRef, useState } from 'react';
import {
  type ActivityFilter,
  activitiesAt,
  countInParts,
  pageOfActivities,
} from '../../../utils/store/activity-query';
import { isScanned } from '../../../utils/store/activity-way';
import type { EntryKey } from '../../../utils/store/database';
import type { Activity } from '../../../utils/store/entries';
import { newestFitting } from '../../../utils/store/newest-fitting';
import { db } from '../../../utils/store/open';
import { useLive } from '../../hooks/use-live';
import type { ExportSource } from '../files/export-messages';
import { logOf } from './log-of';

/** Rows are read in pages of this many, whole pages around what is in sight. */
const PAGE = 100;
/** So many of the newest are looked through for first rows; the others are left to the worker that counts. */
const MOST = 20_000;
/** So many entries are counted at once: rows of another filter wait for no more than these. */
const COUNTED = 20_000;

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

type Part = { offset: number; limit: number };

/** Rows of a filter: those of an index by their number, those that were looked through by their places. */
function read(source: ExportSource, filter: ActivityFilter, part: Part, keys: EntryKey[] | null) {
  const log = logOf(source);
  if (!isScanned(filter)) return pageOfActivities(log, filter, part);
  if (keys === null) return newestFitting(log, filter, { limit: PAGE, most: MOST, book: db() });
  return activitiesAt(log, keys.slice(part.offset, part.offset + part.limit));
}

/** What tells the rows of one filter from those of another. */
export const rowsKey = (source: ExportSource, filter: ActivityFilter): string =>
  JSON.stringify([source, filter]);

/**
 * The rows of a filter, newest first, read as they come in sight, and their count. While a new filter is
 * read the rows of the one before stay, so that nothing jumps; undefined until the first rows are there.
 * @param keys the places of the rows of a filter that has no index, newest first; null until they are known
 */
export function useActivities(
  source: ExportSource,
  filter: ActivityFilter,
  keys: EntryKey[] | null,
): Activities | undefined {
  const key = rowsKey(source, filter);
  const isIndexed = !isScanned(filter);
  const [sight, setSight] = useState({ key, first: 0, last: 0 });
  const { first, last } = sight.key === key ? sight : { first: 0, last: 0 };
  const offset = Math.floor(first / PAGE) * PAGE;
  const limit = Math.ceil((last + 1) / PAGE) * PAGE - offset;

  // The filter is an object anew at each render: its key stands for it.
  const page = useLive(async () => {
    const rows = await read(source, JSON.parse(key)[1], { offset, limit }, keys);
    return { key, offset: isIndexed || keys !== null ? offset : 0, rows };
  }, [key, offset, limit, keys]);
  // Counting a long log keeps the database busy: the first rows go before.
  const ready = page?.key === key && isIndexed;
  const asked = useRef(key);
  useEffect(() => {
    asked.current = key;
    return () => {
      asked.current = '';
    };
  }, [key]);
  const counted = useLive(async () => {
    if (!ready) return null;
    const isWanted = () => asked.current === key;
    return { key, count: await countInParts(logOf(source), JSON.parse(key)[1], COUNTED, isWanted) };
  }, [key, ready]);

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
  const inIndex = counted?.key === key ? counted.count : null;
  const exact = isIndexed ? inIndex : (keys?.length ?? null);
  const known = page.offset + page.rows.length;
  return {
    key: page.key,
    count: page.key === key ? (exact ?? known) : known,
    exact,
    rowAt: (index) => page.rows[index - page.offset],
    onSight,
  };
}
