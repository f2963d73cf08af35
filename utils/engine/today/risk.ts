import type { Score } from '../../model/answer';
import type { Deal } from '../../model/book';
import type { ScoreChange } from '../../model/kept-score';
import { addDays, type Calendar } from '../calendar';

/** What speaks against a deal: how much, from 0, and in words; the worst first. */
export type Danger = { danger: number; said: string[] };

/** An open deal with what speaks against it. */
export type Endangered = Danger & { id: string; amount: number | null; currency: string | null };

/** A reason that takes off less than this (log-odds) is no risk by itself. */
const LEAST_POINTS = 0.25;
const MOST_POINTS = 2.5;
/** A fall of the chance that counts in full, and the least that is one. */
const FULL_FALL = 0.2;
const LEAST_FALL = 0.03;
/** A deal that closes so soon has less time to be saved. */
const CLOSES_SOON = 14;
const MOST_SAID = 3;
const LEAST_DANGER = 0.15;
const PERCENT = { style: 'percent', maximumFractionDigits: 0 } as const;

function fallOf(score: Score, change: ScoreChange | null, calendar: Calendar, locale: string): Danger {
  if (change === null || change.by > -LEAST_FALL) return { danger: 0, said: [] };
  const percent = new Intl.NumberFormat(locale, PERCENT);
  const since = calendar.read(change.since)?.day ?? calendar.today;
  const words = `The chance fell from ${percent.format(score.value - change.by)} to ${percent.format(score.value)} since ${calendar.say(since)}.`;
  return { danger: Math.min(1, -change.by / FULL_FALL) * 0.4, said: [words] };
}

function againstIt(score: Score): Danger {
  const against = score.reasons
    .filter(({ id, points }) => points <= -LEAST_POINTS && id !== 'others')
    .sort((one, other) => one.points - other.points);
  const points = against.reduce((sum, reason) => sum - reason.points, 0);
  const said = against.map(({ text }) => (/[.!?]$/u.test(text) ? text : `${text}.`));
  return { danger: (Math.min(MOST_POINTS, points) / MOST_POINTS) * 0.5, said };
}

function closingOf({ closeDate }: Pick<Deal, 'closeDate'>, calendar: Calendar): Danger {
  if (closeDate === null || closeDate > addDays(calendar.today, CLOSES_SOON)) return { danger: 0, said: [] };
  const passed = closeDate < calendar.today;
  const words = passed
    ? `It was to close on ${calendar.say(closeDate)}.`
    : `It is to close on ${calendar.say(closeDate)}.`;
  return { danger: passed ? 0.25 : 0.1, said: [words] };
}

/**
 * What speaks against an open deal at this moment: a chance that fell, what its score holds against it, a close date
 * that is near or has passed. Null where that is too little to be called a risk.
 */
export function dangerOf(
  deal: Pick<Deal, 'closeDate'>,
  score: Score,
  change: ScoreChange | null,
  calendar: Calendar,
  locale: string,
): Danger | null {
  const parts = [fallOf(score, change, calendar, locale), closingOf(deal, calendar), againstIt(score)];
  const danger = parts.reduce((sum, part) => sum + part.danger, 0);
  // A close date alone is no risk: something must speak against the deal.
  if (danger < LEAST_DANGER || (parts[0]?.danger === 0 && parts[2]?.danger === 0)) return null;
  return { danger, said: parts.flatMap(({ said }) => said).slice(0, MOST_SAID) };
}

/** How much a deal is among those of its currency, 0 to 1; one half where its amount is not known. */
function shareOf({ amount, currency }: Endangered, all: readonly Endangered[]): number {
  if (amount === null) return 0.5;
  const alike = all.filter((one) => one.amount !== null && one.currency === currency);
  return alike.filter((one) => Number(one.amount) <= amount).length / alike.length;
}

/** The deals of which most is to be lost, the worst first: what speaks against them, by how big they are. */
export function mostAtRisk(all: readonly Endangered[], count: number): Endangered[] {
  const worst = [...all].sort((one, other) => other.danger - one.danger);
  const ranked = worst.map((deal) => ({ deal, rank: deal.danger * (0.4 + 0.6 * shareOf(deal, all)) }));
  return ranked
    .sort((one, other) => other.rank - one.rank || (one.deal.id < other.deal.id ? -1 : 1))
    .slice(0, count)
    .map(({ deal }) => deal);
}
