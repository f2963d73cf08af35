/**
 * The expert prior in log-odds: guesses of people who sell, before the user's own history says more. None is taken
 * from data. Nobody's name, address or words are in it.
 */

/** `[up to, points]`: the first row whose limit is not passed counts. */
export type Bands = readonly (readonly [limit: number, points: number])[];

/** No single factor may settle a deal. */
export const CAP = 1.2;

/** The chance that is shown; 0 and 100 % belong to closed deals. */
export const SHOWN = Object.freeze({ least: 0.03, most: 0.97 });

/**
 * One in four worked deals is won, one in seven leads: an expert's guess for business-to-business selling, with no
 * source behind it. It stands until the user's own won and lost deals say better.
 */
export const BASE = Object.freeze({ deal: Math.log(0.25 / 0.75), lead: Math.log(0.15 / 0.85) });

/** Days since they last wrote or spoke. */
export const SINCE_THEM: Bands = Object.freeze([
  [3, 0.5],
  [7, 0.35],
  [14, 0.1],
  [30, -0.25],
  [60, -0.65],
  [Infinity, -1.05],
]);

/** Days since anybody wrote or spoke. */
export const SINCE_ANYBODY: Bands = Object.freeze([
  [7, 0.2],
  [14, 0],
  [30, -0.3],
  [60, -0.7],
  [Infinity, -1.1],
]);

/** Working days that our question has waited beyond what is usual. */
export const UNANSWERED: Bands = Object.freeze([
  [5, -0.3],
  [10, -0.6],
  [Infinity, -0.9],
]);

/** Their mails on the thread in the last 30 days. */
export const THEIR_MAILS: Bands = Object.freeze([
  [1, 0],
  [3, 0.3],
  [Infinity, 0.45],
]);

/** Days in the stage as a multiple of what is typical. */
export const PACE: Bands = Object.freeze([
  [1, 0.2],
  [1.5, 0],
  [2, -0.3],
  [3, -0.6],
  [Infinity, -0.9],
]);

/** Days since the close date passed. */
export const OVERDUE: Bands = Object.freeze([
  [14, -0.4],
  [45, -0.8],
  [Infinity, -1.1],
]);

/** People on their side. */
export const PEOPLE: Bands = Object.freeze([
  [1, -0.25],
  [2, 0.15],
  [Infinity, 0.35],
]);

export const POINTS = Object.freeze({
  meetingAhead: 0.5,
  taskAhead: 0.15,
  stepAgreed: 0.1,
  amountKnown: 0.1,
  dateHolds: 0.2,
  dateTooNear: -0.4,
});

/** The chance that log-odds stand for. */
export function chanceOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** The points of a stage by the chance that the process gives it. */
export function pointsOfChance(probability: number): number {
  const inside = Math.min(0.99, Math.max(0.01, probability));
  return Math.min(CAP, Math.max(-CAP, Math.log(inside / (1 - inside)) - BASE.deal));
}

/** The points of the band that a value falls into. */
export function pointsOf(bands: Bands, value: number): number {
  return bands.find(([limit]) => value <= limit)?.[1] ?? 0;
}
