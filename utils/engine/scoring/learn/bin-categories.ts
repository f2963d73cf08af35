import type { Part } from './table';

/** The values of a category that stand for themselves; all others that were seen share bin 1. */
export function keptValues(texts: (string | null)[], fewest: number): { values: string[]; rare: string[] } {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== null) counts.set(text, (counts.get(text) ?? 0) + 1);
  const byCount = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const kept = byCount.filter(([, count]) => count >= fewest).slice(0, 60_000);
  return {
    values: kept.map(([value]) => value),
    rare: byCount.slice(kept.length).map(([value]) => value),
  };
}

/** The rows of a category: bin 0 is missing, bin 1 the rare values together, then one bin a value. */
export function binCategories(texts: (string | null)[], values: string[]): Part {
  const places = new Map(values.map((value, at) => [value, at + 2]));
  const size = values.length + 2;
  const bins = Uint16Array.from(texts, (text) => (text === null ? 0 : (places.get(text) ?? 1)));
  return {
    size,
    ordered: false,
    firmness: 1,
    bins,
    score: new Float64Array(size),
    gap: new Float64Array(size),
  };
}
