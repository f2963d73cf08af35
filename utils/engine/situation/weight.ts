import type { EngineCase } from '../../model/case';
import { topFifthAbove } from '../hygiene/top-fifth';

/** A deal of weight where the book is too small to tell: so much in a currency that is worth about a euro. */
const HEAVY = 50_000;
/** What a euro is in others, to its order of magnitude only: nothing is ever converted for showing. */
const UNITS: Readonly<Record<string, number>> = Object.freeze({
  AED: 4,
  ARS: 1000,
  BRL: 6,
  CLP: 1000,
  CNY: 8,
  COP: 4500,
  CZK: 25,
  DKK: 7,
  HKD: 9,
  HUF: 400,
  IDR: 18000,
  ILS: 4,
  INR: 100,
  JPY: 160,
  KRW: 1500,
  MXN: 20,
  MYR: 5,
  NOK: 11,
  PHP: 65,
  PLN: 4,
  RON: 5,
  RUB: 100,
  SAR: 4,
  SEK: 11,
  THB: 38,
  TRY: 45,
  TWD: 35,
  UAH: 45,
  VND: 29000,
  ZAR: 20,
});

/**
 * Whether a deal is of weight: among the top fifth of the open deals of its currency, or where fewer than five are
 * known, above a plain sum.
 */
export function isOfWeight({ deal, book }: EngineCase): boolean {
  const amount = deal?.amount;
  if (deal == null || amount == null || amount <= 0) return false;
  const others = (book?.deals ?? []).filter(
    ({ id, status }) => status !== 'won' && status !== 'lost' && id !== deal.id,
  );
  const amounts = [...others, deal].flatMap((other) =>
    other.amount == null ? [] : [{ amount: other.amount, currency: other.currency ?? null }],
  );
  const above = topFifthAbove(amounts).get(deal.currency ?? '');
  return above === undefined ? amount >= HEAVY * (UNITS[deal.currency ?? ''] ?? 1) : amount > above;
}
