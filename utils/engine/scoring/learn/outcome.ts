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

const LOST = new Set(['0', 'false', 'no', 'n', 'lost', 'closed lost', 'negative', 'failure', 'disqualified']);
/** What says that a row has not ended yet: it tells nothing. */
const OPEN = new Set(['open', 'pending', 'in progress', 'ongoing', 'active', 'working', 'new', 'unknown']);

/** The outcome of each row: 1 won, 0 lost, -1 not known. Or why the column cannot be one, in words. */
export type Outcomes = { ok: true; outcomes: Int8Array; positive: string } | { ok: false; why: string };

/**
 * Reads a column of outcomes: `positive` is what a won row says. Without it, one of the usual words for it, or the
 * larger of two numbers. A row that is empty or still open beside won and lost ones is not known.
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
  if (won === null && values.every((value) => LOST.has(value) || OPEN.has(value))) won = '1';
  if (won === null)
    return { ok: false, why: `Which outcome counts as won? Say so with --positive. There are: ${list}.` };
  const named = won;
  // Where rows are either won or open, what is open is how the others ended.
  const isOver = values.some((value) => value !== named && !OPEN.has(value));
  const outcomeOf = (text: string | null) => {
    if (text === null || (isOver && text !== named && OPEN.has(text))) return -1;
    return text === named ? 1 : 0;
  };
  return {
    ok: true,
    positive: named,
    outcomes: Int8Array.from(texts, outcomeOf),
  };
}
