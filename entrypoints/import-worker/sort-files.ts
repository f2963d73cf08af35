import type { Place } from '../../components/workspace/data/import/worker-messages';
import { inspect } from '../../utils/import/inspect';
import type { TableKind } from '../../utils/import/mapping';
import { openSource } from '../../utils/import/open-source';

/** What others are found by comes first: a deal names its company and its people, an activity its deal. */
const ORDER: readonly (TableKind | 'log')[] = [
  'owner',
  'product',
  'account',
  'contact',
  'lead',
  'deal',
  'stage-history',
  'activity',
  'log',
];

/** Where a file comes; one that cannot be read comes last, and says why when it is its turn. */
async function placeOf(file: File, { today, timeZone, hosts }: Place): Promise<number> {
  try {
    const source = await openSource(file, file.name);
    if (source.kind === 'log') return ORDER.indexOf('log');
    const { mapping } = await inspect(source, { today, timeZone, hosts });
    return ORDER.indexOf(mapping.table);
  } catch {
    return ORDER.length;
  }
}

/** Files that were dropped together, in the order in which they are best imported. */
export async function sortFiles(files: readonly File[], place: Place): Promise<File[]> {
  const placed: { file: File; at: number }[] = [];
  for (const file of files) placed.push({ file, at: await placeOf(file, place) });
  return placed.sort((one, other) => one.at - other.at).map(({ file }) => file);
}
