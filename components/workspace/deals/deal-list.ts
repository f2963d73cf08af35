import type { Deal } from '../../../utils/model/book';

/** A deal as a row of the list: what is looked up beside it is already in it. */
export interface DealRow {
  deal: Deal;
  account: string | null;
  /** The moment of the last thing that happened on it. */
  lastActivity: string | null;
}

export type StatusFilter = Deal['status'] | 'all';
export type SortKey = 'name' | 'stage' | 'amount' | 'closeDate' | 'owner' | 'status' | 'lastActivity';
export interface DealFilter {
  search: string;
  status: StatusFilter;
  /** A stage's name; null is any. */
  stage: string | null;
}

const contains = (text: string | null, wanted: string) => text?.toLowerCase().includes(wanted) ?? false;

/** The rows that fit: each word of the search stands in the name, the company or the owner. */
export function filterDeals(rows: DealRow[], { search, status, stage }: DealFilter): DealRow[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(
    ({ deal, account }) =>
      (status === 'all' || deal.status === status) &&
      (stage === null || deal.stage === stage) &&
      words.every((word) => [deal.name, account, deal.owner].some((text) => contains(text, word))),
  );
}

/** The value to sort by; null sorts last in both directions. */
function sortValue({ deal, lastActivity }: DealRow, key: SortKey, stages: string[]): string | number | null {
  if (key === 'lastActivity') return lastActivity;
  // Stages sort in the order of the process, not of the alphabet; unknown ones come after.
  if (key === 'stage')
    return deal.stage === null ? null : stages.indexOf(deal.stage) + 1 || stages.length + 1;
  return deal[key];
}

/** The rows in order. Sums in different currencies are compared as numbers within one currency only. */
export function sortDeals(rows: DealRow[], key: SortKey, down: boolean, stages: string[], locale: string) {
  const words = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const compare = (a: DealRow, b: DealRow): number => {
    const [x, y] = [sortValue(a, key, stages), sortValue(b, key, stages)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    if (key === 'amount' && a.deal.currency !== b.deal.currency)
      return words.compare(a.deal.currency ?? '', b.deal.currency ?? '');
    const order =
      typeof x === 'number' && typeof y === 'number' ? x - y : words.compare(String(x), String(y));
    return down ? -order : order;
  };
  return rows.toSorted(compare);
}

/** The sum of the amounts in each currency, largest first. */
export function totals(rows: DealRow[]): { currency: string | null; sum: number }[] {
  const sums = new Map<string | null, number>();
  for (const { deal } of rows)
    if (deal.amount !== null) sums.set(deal.currency, (sums.get(deal.currency) ?? 0) + deal.amount);
  return [...sums].map(([currency, sum]) => ({ currency, sum })).toSorted((a, b) => b.sum - a.sum);
}
