import type { Deal, Stated } from '../../../utils/model/book';
import type { Taken } from '../../../utils/model/remark';
import type { UndoStep } from './undo';

type Proposed = { deal: Deal; fields: NonNullable<UndoStep['fields']> };

/**
 * The deal with an amount that a remark spoke of, as a proposal beside its own: shown, never counted, until the rep
 * uses it. Null where the deal says so already.
 */
export function proposeAmount(deal: Deal, amount: NonNullable<Taken['amount']>, at: string): Proposed | null {
  const said = { amount: amount.value, currency: amount.currency };
  const news = (['amount', 'currency'] as const).filter((field) => said[field] !== deal[field]);
  if (news.length === 0) return null;
  const withIt = (field: 'amount' | 'currency'): Stated[] => {
    const own: Stated[] = (deal.sources[field] ?? []).filter(({ from }) => from !== 'remark');
    // A value that nobody was noted for is the user's own: it must not lose to a proposal by having no witness.
    const value = deal[field];
    const base: Stated[] =
      own.length > 0 || value === null
        ? own
        : [{ value, from: 'typed', at: deal.updatedAt, sure: true, changed: false }];
    return [...base.slice(0, 11), { value: said[field], from: 'remark', at, sure: false, changed: false }];
  };
  const sources = { ...deal.sources, ...Object.fromEntries(news.map((field) => [field, withIt(field)])) };
  const set = news.map((field) => ({
    field,
    before: deal[field],
    after: deal[field],
    stated: deal.sources[field] ?? null,
  }));
  return { deal: { ...deal, sources, updatedAt: at }, fields: { dealId: deal.id, set } };
}
