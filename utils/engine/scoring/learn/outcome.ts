import { textOf } from './read-cell';
import type { Cell } from './table';

const WON = new Set([
  '1',
  'true',
  'yes',
  'y',
  'won',
  'win',
  'closed won',
  'converted',
  'positive',
  'success',
]);

/** The outcome of each row: 1 won, 0 lost, -1 not known. Or why the column cannot be one, in words. */
export type Outcomes = { ok: true; outcomes: Int8Array; positive: string } | { ok: false; why: string };

/**
 * Reads a column of outcomes: `positive` is what a won row says. Without it, one of the usual words for it, or the
 * larger of two numbers.
 */
export function readOutcomes(cells: readonly Cell[], positive?: string): Outcomes {
  const texts = cells.map(textOf);
  const values = [...new Set(texts)].filter((text) => text !== null).sort();
  const asked = positive === undefined ? null : textOf(positive);
  const list = values.slice(0, 8).join(', ') + (values.length > 8 ? ', …' : '');
  if (values.length === 0) return { ok: false, why: 'The outcome is empty in every row.' };
  let won = asked ?? values.find((value) => WON.has(value)) ?? null;
  if (won === null && values.length === 2 && values.every((value) => Number.isFinite(Number(value))))
    won = values.reduce((a, b) => (Number(a) > Number(b) ? a : b));
  if (won === null && values.length === 1) won = values[0] === '0' || values[0] === 'lost' ? '1' : null;
  if (won === null)
    return { ok: false, why: `Which outcome counts as won? Say so with --positive. There are: ${list}.` };
  const named = won;
  return {
    ok: true,
    positive: named,
    outcomes: Int8Array.from(texts, (text) => (text === null ? -1 : text === named ? 1 : 0)),
  };
}
