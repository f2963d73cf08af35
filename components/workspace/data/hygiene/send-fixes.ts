import { send } from '../../../../utils/messages/send';
import type { Mending } from '../../../../utils/model/hygiene';
import { type FaultRow, placesOf } from './hygiene-rows';

/** How many records one message may name, and how many entries one that takes back. */
const AT_ONCE = 500;

/** What came of a fix: in words, and what takes it back. */
export interface Mended {
  words: string;
  entryIds: readonly string[];
}

const records = (count: number) => (count === 1 ? '1 record' : `${count} records`);

function partsOf<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, part) =>
    all.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
  );
}

/** Rows that are mended in the same way, in one go. */
function byMending(
  fixes: readonly { row: FaultRow; mending: Mending }[],
): Map<string, [Mending, FaultRow[]]> {
  const groups = new Map<string, [Mending, FaultRow[]]>();
  for (const { row, mending } of fixes) {
    const key = JSON.stringify(mending);
    const group = groups.get(key) ?? [mending, []];
    groups.set(key, group);
    group[1].push(row);
  }
  return groups;
}

/**
 * Mends the rows, part by part, each part whole or not at all.
 * @throws RefusedError where a part was refused; parts before it are mended.
 */
export async function sendFixes(fixes: readonly { row: FaultRow; mending: Mending }[]): Promise<Mended> {
  let mended = 0;
  let left = 0;
  const entryIds: string[] = [];
  const batch = fixes.flatMap(({ row }) => placesOf(row)).length > 1 ? { batch: crypto.randomUUID() } : {};
  for (const [mending, rows] of byMending(fixes).values()) {
    for (const part of partsOf(rows.flatMap(placesOf))) {
      const done = await send('book/mend', { records: part, mending, ...batch });
      mended += done.mended;
      left += done.left;
      entryIds.push(...done.entryIds);
    }
  }
  const changed =
    left === 0 ? '' : ` Left as they are, because they changed meanwhile or have that task: ${left}.`;
  return { words: `Mended ${records(mended)}.${changed}`, entryIds };
}

/** Takes a fix back, that of many records as one. Resolves with what came of it, in words. */
export async function undoFixes(entryIds: readonly string[]): Promise<string> {
  let left = 0;
  // The last first: where two changes are on one record, the later hides the earlier.
  for (const part of partsOf(entryIds.toReversed())) {
    left += (await send('book/unmend', { entryIds: part })).left;
  }
  return left === 0 ? 'Undone.' : `Undone, but for ${left} that changed again meanwhile.`;
}
