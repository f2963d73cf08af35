import { lineText } from '../cells/cell-text';
import { refusal } from '../refused';
import type { Row } from '../source';
import { isNote, namesTotals } from './footer-words';
import type { RowResult } from './make-row-reader';

/** Footers are shorter than this: what is longer is a table that cannot be read. */
const MOST_LINES = 60;
/** Columns that a table has at least whose short rows are told from its records. */
const WIDE = 3;
const CURRENCY = /^(?:[A-Z]{3}|\p{Sc})$/u;
const FIGURE = /^[\p{Sc}A-Z]{0,4}\s?[-+(]?\d[\d.,'’\s]*[%)]?\s?(?:[\p{Sc}]|[A-Z]{3})?$/u;
const TOTALS = 'This is a line of totals, and no record of its own.';

type Held = { row: Row; result: RowResult | null; isTotals: boolean };

/** Takes rows as they come, and lets those through that cannot be the footer, with what they were read as. */
export type FooterGate = {
  pass(row: Row, result: RowResult | null): RowResult[];
  /** The rows that have come last and are held back: where no other follows, they are the report's footer. */
  held(): Row[];
};

function lastLine({ line, cells }: Row): number {
  return cells.reduce<number>((at, cell) => at + (String(cell).match(/\n/g)?.length ?? 0), line);
}

/** Whether a row holds sums: it says so and has figures beside it, or has figures alone below empty cells. */
function holdsTotals({ cells }: Row, texts: readonly string[], isRefused: boolean): boolean {
  const [first = '', ...others] = texts;
  const named = namesTotals(first);
  const beside = others.filter((text) => !CURRENCY.test(text));
  if (named === 'sure') return beside.every((text) => FIGURE.test(text) || namesTotals(text) !== null);
  if (named === 'maybe') return beside.length > 0 && beside.every((text) => FIGURE.test(text));
  return isRefused && lineText(cells[0] ?? '') === '' && texts.every((text) => FIGURE.test(text));
}

function refuseTotals({ row, result, isTotals }: Held): RowResult[] {
  if (result === null) return [];
  if (!isTotals) return [result];
  return [{ record: null, refusals: [refusal(row.line, null, TOTALS, row.cells.join(' | '))] }];
}

/**
 * Holds back what may be a report's footer, until a row comes that is none: totals, and notes of one or two cells
 * that say what they are, or that stand behind a blank line. Totals between records are refused: no deal is called
 * "Subtotal".
 * @param width the columns of the table
 */
export function footerGate(width: number): FooterGate {
  let held: Held[] = [];
  let before: Row | null = null;

  function kindOf(row: Row, result: RowResult | null): 'totals' | 'note' | null {
    const texts = row.cells.map(lineText).filter(Boolean);
    const isRefused = result !== null && result.record === null;
    if (width >= WIDE && holdsTotals(row, texts, isRefused)) return 'totals';
    const isShort = texts.length <= (width > WIDE ? 2 : 1) && texts.length < width;
    if (!isShort) return null;
    if (isNote(texts[0] ?? '')) return 'note';
    const isApart = before !== null && row.line > lastLine(before) + 1;
    return width >= WIDE && (isApart || held.length > 0) ? 'note' : null;
  }

  return {
    pass(row, result) {
      const kind = kindOf(row, result);
      before = row;
      if (kind !== null) held.push({ row, result, isTotals: kind === 'totals' });
      if (kind !== null && held.length <= MOST_LINES) return [];
      const passed = held.flatMap(refuseTotals);
      held = [];
      return kind !== null || result === null ? passed : [...passed, result];
    },
    held: () => held.map(({ row }) => row),
  };
}

/** The rows at the end that are the report's footer. */
export function footerOf(rows: readonly Row[], width: number): Row[] {
  const gate = footerGate(width);
  for (const row of rows) gate.pass(row, null);
  return gate.held();
}
