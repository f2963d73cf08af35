import type { TableRow } from '../model/table';

export type CurrencySum = { currency: string | null; sum: number };

/** The sum of the amounts in each currency, largest first; what has no amount adds nothing. */
export function sumAmounts(rows: Iterable<TableRow>): CurrencySum[] {
  const sums = new Map<string | null, number>();
  for (const { cells } of rows) {
    const { amount, currency } = cells;
    const key = typeof currency === 'string' ? currency : null;
    if (typeof amount === 'number') sums.set(key, (sums.get(key) ?? 0) + amount);
  }
  return [...sums].map(([currency, sum]) => ({ currency, sum })).sort((a, b) => b.sum - a.sum);
}
