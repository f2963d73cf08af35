import type { Severity } from './rule';

/** What a fault takes off the hundred of a clean record. */
export const POINTS_OFF: Readonly<Record<Severity, number>> = Object.freeze({ high: 30, medium: 15, low: 5 });

/**
 * How clean a record is, 0 to 100: a hundred less 30 for each fault of high severity, 15 for a medium and 5 for a
 * low one, and never below 0. Chosen by us so that one fault that spoils a forecast weighs as much as two that make
 * work harder.
 */
export function hygieneScore(faults: readonly { severity: Severity }[]): number {
  return Math.max(
    0,
    faults.reduce((left, { severity }) => left - POINTS_OFF[severity], 100),
  );
}

/** How clean many records are together: the mean of their scores; null for none. */
export function meanScore(scores: readonly number[]): number | null {
  if (scores.length === 0) return null;
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
