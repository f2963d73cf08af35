import type { RecordKind } from '../../../../utils/model/book';
import { listMerges } from '../../../../utils/store/merge/merges';
import { type PairRow, type PairState, recordKey } from '../../../../utils/store/merge/pair-row';
import { getPairs, listPairs } from '../../../../utils/store/merge/pairs';
import { namesIn } from '../../../../utils/store/merge/twins';
import { db } from '../../../../utils/store/open';

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

/** The lines of pairs by their keys, and of merges. */
export type HeldLines = { pairs: ReadonlyMap<string, PairLine>; merges: readonly PairLine[] };

async function linesOf(pairs: readonly PairRow[]): Promise<Map<string, PairLine>> {
  const names = await namesIn(db(), pairs);
  const lines = new Map<string, PairLine>();
  for (const { key, kind, state, a, b, chance, reasons, foundAt } of pairs) {
    const [one, other] = [a, b].map((id) => ({ id, name: names.get(recordKey(kind, id)) }));
    // A record that is gone has no name.
    if (one?.name === undefined || other?.name === undefined) continue;
    const both = { a: { id: a, name: one.name }, b: { id: b, name: other.name } };
    lines.set(key, { key, kind, state, ...both, chance, reasons, at: foundAt });
  }
  return lines;
}

async function mergeLines(): Promise<PairLine[]> {
  return (await listMerges(db())).map(({ id, kind, at, goneBefore, intoAfter }): PairLine => {
    const nameOf = ({ record }: typeof goneBefore) => ({
      id: record.id,
      name: record.name || 'Without a name',
    });
    const both = { a: nameOf(intoAfter), b: nameOf(goneBefore) };
    return { key: id, kind, state: 'merged', ...both, chance: null, reasons: [], at };
  });
}

/** Every pair of which both records are there, and every merge, last one first. */
export async function readLines(): Promise<HeldLines> {
  const [pairs, merges] = await Promise.all([listPairs(db()).then(linesOf), mergeLines()]);
  return { pairs, merges };
}

const recordsOf = (line: PairLine | undefined): string[] =>
  line ? [recordKey(line.kind, line.a.id), recordKey(line.kind, line.b.id)] : [];

/**
 * The lines after some pairs came, went or were decided on: of thousands only these are read, and those that one of
 * their records is in, which a merge may have renamed.
 */
export async function readSomeLines(held: HeldLines, keys: readonly string[]): Promise<HeldLines> {
  const rows = await getPairs(db(), [...keys]);
  const before = keys.flatMap((key) => recordsOf(held.pairs.get(key)));
  const touched = new Set([...before, ...rows.flatMap(({ records }) => records)]);
  const beside = [...held.pairs.values()].filter((line) =>
    recordsOf(line).some((record) => touched.has(record)),
  );
  const changed = new Set([...keys, ...beside.map(({ key }) => key)]);
  const fresh = await linesOf(await getPairs(db(), [...changed]));
  const others = [...held.pairs].filter(([key]) => !changed.has(key));
  return { pairs: new Map([...others, ...fresh]), merges: held.merges };
}

/** The lines after something was merged or taken apart. */
export async function readMerges(held: HeldLines): Promise<HeldLines> {
  return { ...held, merges: await mergeLines() };
}

/** All lines, each list in the order in which it is shown: most certain first, last merge first. */
export function inOrder({ pairs, merges }: HeldLines): PairLine[] {
  return [...[...pairs.values()].sort((one, other) => (other.chance ?? 0) - (one.chance ?? 0)), ...merges];
}

/** The lines that a filter lets through. */
export function filterLines(lines: readonly PairLine[], { state, kind }: PairFilter): PairLine[] {
  return lines.filter((line) => line.state === state && (kind === null || line.kind === kind));
}
