import { send } from '../../../../utils/messages/send';
import type { Mending } from '../../../../utils/model/hygiene';
import type { FaultRow } from './hygiene-rows';

/** How many records one message may name. */
const AT_ONCE = 500;

const records = (count: number) => (count === 1 ? '1 record' : `${count} records`);

/**
 * Mends the rows, part by part, each part whole or not at all.
 * @returns what came of it, in words.
 * @throws RefusedError where a part was refused; parts before it are mended.
 */
export async function sendFixes(rows: readonly FaultRow[], mending: Mending): Promise<string> {
  let mended = 0;
  let left = 0;
  for (let start = 0; start < rows.length; start += AT_ONCE) {
    const some = rows.slice(start, start + AT_ONCE);
    const named = some.map(({ record: { kind, id, seen } }) => ({ kind, id, seen }));
    const done = await send('book/mend', { records: named, mending });
    mended += done.mended;
    left += done.left;
  }
  const changed =
    left === 0 ? '' : ` Left as they are, because they changed meanwhile or have that task: ${left}.`;
  return `Mended ${records(mended)}.${changed}`;
}
