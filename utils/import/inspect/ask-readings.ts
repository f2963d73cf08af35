import { markEvidence, readAmount } from '../cells/amount';
import { lineText } from '../cells/cell-text';
import { orderEvidence, readWrittenDay } from '../cells/day';
import type { ColumnProposal, Question, QuestionReading } from '../inspection';
import type { ImportField } from '../mapping';
import type { Cell } from '../source';
import type { DateOrder, DecimalMark } from '../written';

const SAMPLES = 3;
const DAYS: readonly (ImportField | null)[] = [
  ...(['closeDate', 'wonDate', 'lostDate', 'createdAt', 'stageEnteredAt', 'at'] as const),
];

/** What the values of a column say of how they are written. */
type Evidence<T> = { says: Set<T>; open: Cell[] };

function gather<T>(cells: readonly Cell[], evidence: (text: string) => T | 'open' | null): Evidence<T> {
  const says = new Set<T>();
  const open: Cell[] = [];
  for (const cell of cells) {
    if (typeof cell === 'number') continue;
    const found = evidence(lineText(cell));
    if (found === 'open') open.push(cell);
    else if (found !== null) says.add(found);
  }
  return { says, open };
}

const only = <T>(said: ReadonlySet<T>): T | null => (said.size === 1 ? ([...said][0] ?? null) : null);

function shownDay(cell: Cell, order: DateOrder, today: string): string {
  const found = readWrittenDay(cell, { order, today });
  return found !== null && 'value' in found ? found.value.day : 'no day';
}

function shownAmount(cell: Cell, mark: DecimalMark): string {
  const found = readAmount(cell, mark, null);
  return found !== null && 'value' in found ? String(found.value.amount) : 'no amount';
}

function readings<T extends string>(
  cells: readonly Cell[],
  values: readonly T[],
  show: (cell: Cell, value: T) => string,
): QuestionReading<T>[] {
  const some = [...new Set(cells)].slice(0, SAMPLES);
  return values.map((value) => ({
    value,
    samples: some.map((cell) => ({ raw: lineText(cell), read: show(cell, value) })),
  }));
}

export type Written = { dateOrder: DateOrder | null; decimal: DecimalMark | null; questions: Question[] };

/**
 * How the file writes dates and amounts, by all values of its columns: one 25/03 settles the order, one 1.234,50
 * the mark, for all columns of the file. What stays open, or is written in two ways, is asked about, column by column.
 */
export function askReadings(
  columns: readonly ColumnProposal[],
  valuesAt: (column: number) => readonly Cell[],
  today: string,
): Written {
  const places = columns.map((_, at) => at);
  const fieldAt = (at: number) => columns[at]?.mapping.field ?? null;
  const days = places
    .filter((at) => DAYS.includes(fieldAt(at)))
    .map((at) => ({ at, found: gather(valuesAt(at), orderEvidence) }));
  const amounts = places
    .filter((at) => fieldAt(at) === 'amount')
    .map((at) => ({ at, found: gather(valuesAt(at), markEvidence) }));
  const dateOrder = only(new Set(days.flatMap(({ found }) => [...found.says])));
  const decimal = only(new Set(amounts.flatMap(({ found }) => [...found.says])));
  const isOpen = <T>({ open, says }: Evidence<T>, settled: T | null) =>
    settled === null && (open.length > 0 || says.size > 1);
  const questions: Question[] = [
    ...days
      .filter(({ found }) => isOpen(found, dateOrder))
      .map(({ at, found }) => ({
        about: 'date-order' as const,
        column: at,
        readings: readings(found.open, ['dmy', 'mdy'] as const, (cell, order) =>
          shownDay(cell, order, today),
        ),
      })),
    ...amounts
      .filter(({ found }) => isOpen(found, decimal))
      .map(({ at, found }) => ({
        about: 'decimal' as const,
        column: at,
        readings: readings(found.open, [',', '.'] as const, shownAmount),
      })),
  ];
  return { dateOrder, decimal, questions };
}
