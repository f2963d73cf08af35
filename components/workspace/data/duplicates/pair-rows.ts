import type { RecordKind } from '../../../../utils/model/book';
import { listMerges } from '../../../../utils/store/merges';
import { db } from '../../../../utils/store/open';
import { type PairState, recordKey } from '../../../../utils/store/pair-row';
import { listPairs } from '../../../../utils/store/pairs';
import { namesIn } from '../../../../utils/store/twins';

/** A pair that is still to be decided on, was decided on, or was merged. */
export type PairLine = {
  /** The pair's key, or the merge's id. */
  key: string;
  kind: RecordKind;
  state: PairState | 'merged';
  a: { id: string; name: string };
  b: { id: string; name: string };
  /** Null once merged. */
  chance: number | null;
  reasons: readonly string[];
  /** When it was found or merged. */
  at: string;
};

export type PairFilter = { state: PairLine['state']; kind: RecordKind | null };

/** What records are called, as far as it was read: a decision on one pair of thousands needs no other names. */
export type Names = Map<string, string>;

/**
 * Every pair and every merge, each list in the order in which it is shown: most certain first, last merge first.
 * @param names what was read before; what is missing is read and added
 */
export async function readPairLines(names: Names): Promise<PairLine[]> {
  const pairs = await listPairs(db());
  const isNew = pairs.filter(({ records }) => records.some((record) => !names.has(record)));
  for (const [record, name] of await namesIn(db(), isNew)) names.set(record, name);
  const named = (kind: RecordKind, id: string) => ({ id, name: names.get(recordKey(kind, id)) ?? id });
  const lines = pairs.map(
    ({ key, kind, state, a, b, chance, reasons, foundAt }): PairLine => ({
      ...{ key, kind, state, chance, reasons, at: foundAt },
      ...{ a: named(kind, a), b: named(kind, b) },
    }),
  );
  const merges = (await listMerges(db())).map(({ id, kind, at, goneBefore, intoAfter }): PairLine => {
    const nameOf = ({ record }: typeof goneBefore) => ({
      id: record.id,
      name: record.name || 'Without a name',
    });
    const both = { a: nameOf(intoAfter), b: nameOf(goneBefore) };
    return { key: id, kind, state: 'merged', ...both, chance: null, reasons: [], at };
  });
  return [...lines.sort((one, other) => (other.chance ?? 0) - (one.chance ?? 0)), ...merges];
}

/** The lines that a filter lets through. */
export function filterLines(lines: readonly PairLine[], { state, kind }: PairFilter): PairLine[] {
  return lines.filter((line) => line.state === state && (kind === null || line.kind === kind));
}
