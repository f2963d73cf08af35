import type { Score } from '../../model/answer';
import type { Deal } from '../../model/book';
import type { ScoreChange } from '../../model/kept-score';
import { addDays, type Calendar } from '../calendar';

/** What speaks against a deal: how much, from 0, and in words; the worst first. */
export type Danger = { danger: number; said: string[] };

/** Writes a share of one in percent. */
type Percent = (share: number) => string;

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

function fallOf(score: Score, change: ScoreChange | null, calendar: Calendar, percent: Percent): Danger {
  if (change === null || change.by > -LEAST_FALL) return { danger: 0, said: [] };
  const since = calendar.read(change.since)?.day ?? calendar.today;
  const words = `The chance fell from ${percent(score.value - change.by)} to ${percent(score.value)} since ${calendar.say(since)}.`;
  return { danger: Math.min(1, -change.by / FULL_FALL) * 0.4, said: [words] };
}

/** `knowsDate`: the close date has been told of, and is not told a second time. */
function againstIt(score: Score, knowsDate: boolean): Danger {
  const against = score.reasons
    .filter(({ id, points }) => points <= -LEAST_POINTS && id !== 'others')
    .sort((one, other) => one.points - other.points);
  const points = against.reduce((sum, reason) => sum - reason.points, 0);
  const told = against.filter(({ id }) => !(knowsDate && id === 'close-date'));
  const said = told.map(({ text }) => (/[.!?]$/u.test(text) ? text : `${text}.`));
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
  percent: Percent,
): Danger | null {
  const closing = closingOf(deal, calendar);
  const parts = [
    fallOf(score, change, calendar, percent),
    closing,
    againstIt(score, closing.said.length > 0),
  ];
  const danger = parts.reduce((sum, part) => sum + part.danger, 0);
  // A close date alone is no risk: something must speak against the deal.
  if (danger < LEAST_DANGER || (parts[0]?.danger === 0 && parts[2]?.danger === 0)) return null;
  return { danger, said: parts.flatMap(({ said }) => said).slice(0, MOST_SAID) };
}
