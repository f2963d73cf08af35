import { readCountries } from '../../identity/countries';
import { readAmount } from '../cells/amount';
import { lineText } from '../cells/cell-text';
import { readWrittenDay } from '../cells/day';
import { FIELDS_OF } from '../fields/fields-of';
import { fieldOfHeading, headingCurrency } from '../fields/heading-field';
import { plainHeading } from '../fields/preset';
import type { KnownExport } from '../fields/recognise-preset';
import type { ColumnProposal } from '../inspection';
import type { ImportField, TableKind } from '../mapping';
import type { Cell, Row } from '../source';
import { readEmail, readStatus, readWebsite } from '../written';
import { readTogether } from './read-together';

const SAMPLES = 5;
const MOST_ROWS = 1_000;
/** Columns whose values are looked at: of a file with ten thousand the first are enough. */
const MOST_COLUMNS = 500;
/** Fields that several columns may fill. */
const SHARED: ReadonlySet<ImportField> = new Set([
  'otherEmail',
  'otherPhone',
  'contacts',
  'contactIds',
  'text',
]);
const SECOND: Readonly<Partial<Record<ImportField, ImportField>>> = {
  email: 'otherEmail',
  phone: 'otherPhone',
};
const DAYS: ReadonlySet<ImportField> = new Set([
  ...(['closeDate', 'wonDate', 'lostDate', 'createdAt', 'stageEnteredAt', 'at'] as const),
]);

type Candidate = {
  field: ImportField | null;
  rank: number;
  currency: string | null;
  how: ColumnProposal['how'];
};

const NONE: Candidate = { field: null, rank: 0, currency: null, how: 'unknown' };

const share = (cells: readonly Cell[], test: (cell: Cell) => boolean) =>
  cells.length === 0 ? 0 : cells.filter(test).length / cells.length;

const isRead = (found: object | null) => found !== null && 'value' in found;
/** What a file's open question of order or marks does not keep from being a date or an amount. */
const isDay = (cell: Cell) =>
  (['dmy', 'mdy'] as const).some((order) => isRead(readWrittenDay(cell, { order, today: '2026-01-01' })));
const isAmount = (cell: Cell) => ([',', '.'] as const).some((mark) => isRead(readAmount(cell, mark, null)));

/** Whether the values can be what the heading promises; one that holds nothing can be anything. */
function fits(field: ImportField, cells: readonly Cell[]): boolean {
  if (cells.length === 0) return true;
  if (DAYS.has(field)) return share(cells, isDay) >= 0.3;
  if (field === 'amount') return share(cells, isAmount) >= 0.3;
  if (field === 'email') return share(cells, (cell) => String(cell).includes('@')) >= 0.3;
  return true;
}

/** What takes long is worked out when it is first asked for. */
function once<T>(work: () => T): () => T {
  let done: { value: T } | undefined;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}

/** The same for all files: a tenth of a second is not spent on each column. */
const countries = once(readCountries);

/** Whether a column of companies holds names of countries, whatever it is called. */
function areCountries(cells: readonly Cell[], table: TableKind): boolean {
  if (!FIELDS_OF[table].includes('country') || !cells.every((cell) => /^\P{N}+$/u.test(String(cell))))
    return false;
  const { isKnown } = countries();
  return share(cells, (cell) => isKnown(String(cell))) >= 0.8;
}

/** What the values alone say, where they are plain enough. */
function byValues(cells: readonly Cell[], table: TableKind): Candidate {
  if (cells.length < 2) return NONE;
  const most = (test: (cell: Cell) => boolean) => share(cells, test) >= 0.8;
  const field: ImportField | null = most((cell) => readEmail(String(cell)) === String(cell).trim())
    ? 'email'
    : most((cell) => /^(?:https?:\/\/|www\.)/i.test(String(cell)) && readWebsite(String(cell)) !== null)
      ? 'website'
      : most((cell) => readStatus(String(cell)) !== null)
        ? 'status'
        : most((cell) => /\p{Sc}/u.test(String(cell)) && isAmount(cell))
          ? 'amount'
          : areCountries(cells, table)
            ? 'country'
            : null;
  return field !== null && FIELDS_OF[table].includes(field)
    ? { ...NONE, field, rank: 9, how: 'values' }
    : NONE;
}

function candidate(
  heading: string,
  cells: readonly Cell[],
  table: TableKind,
  known: KnownExport | null,
): Candidate {
  const own = known?.columns.get(plainHeading(heading));
  if (own !== undefined) {
    return { field: own.field, rank: -1, currency: headingCurrency(heading), how: 'preset' };
  }
  const named = fieldOfHeading(heading, table);
  if (named !== null && fits(named.field, cells)) return { ...named, how: 'heading' };
  return byValues(cells, table);
}

/** Keeps the best column of each field; the next ones get what is there for a second, or nothing. */
function settle(candidates: readonly Candidate[], table: TableKind): Candidate[] {
  const taken = new Set<ImportField>();
  const settled = candidates.map(() => NONE);
  const byRank = candidates
    .map((each, at) => ({ ...each, at }))
    .sort((a, b) => a.rank - b.rank || a.at - b.at);
  for (const { at, ...each } of byRank) {
    const second = each.field === null ? undefined : SECOND[each.field];
    const isTaken = each.field !== null && taken.has(each.field) && !SHARED.has(each.field);
    const field = !isTaken
      ? each.field
      : second !== undefined && FIELDS_OF[table].includes(second)
        ? second
        : null;
    settled[at] = field === null && isTaken ? NONE : { ...each, field };
    if (field !== null) taken.add(field);
  }
  return settled;
}

/** The values of a column in the first rows, without empty ones. */
export function valuesOf(rows: readonly Row[], at: number, most = MOST_ROWS): Cell[] {
  return rows.slice(0, most).flatMap(({ cells }) => {
    const cell = cells[at] ?? '';
    return cell === '' || lineText(cell) === '' ? [] : [cell];
  });
}

/** What each column is proposed to be: by the known export, by its heading, by its values. */
export function proposeColumns(
  headings: readonly string[],
  rows: readonly Row[],
  table: TableKind,
  known: KnownExport | null,
): ColumnProposal[] {
  const values = headings.map((_, at) => (at < MOST_COLUMNS ? valuesOf(rows, at) : []));
  const valuesAt = (at: number) => values[at] ?? [];
  const candidates = headings.map((heading, at) => candidate(heading, valuesAt(at), table, known));
  const settled = settle(candidates, table);
  const read = known === null ? readTogether(settled, rows.slice(0, MOST_ROWS), valuesAt, table) : settled;
  return read.map(({ field, currency, how }, at) => ({
    heading: headings[at] ?? '',
    mapping: { field, dateOrder: null, decimal: null, currency: field === 'amount' ? currency : null },
    how,
    samples: valuesAt(at)
      .slice(0, SAMPLES)
      .map((cell) => String(cell).slice(0, 200)),
  }));
}
