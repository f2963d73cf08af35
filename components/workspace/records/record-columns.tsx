import type { ReactNode } from 'react';
import type { Deal, Lead } from '../../../utils/model/book';
import type { Cell, ListName, TableRow } from '../../../utils/model/table';
import { COLUMNS, type ColumnKind } from '../../../utils/tables/columns';
import { CloseDate } from '../deals/CloseDate';
import { StatusBadge } from '../deals/StatusBadge';
import { showDay, showDayOf, showMoney, showNumber } from '../format';
import { recordHref } from '../route';
import { showShare } from '../score/verdict-words';
import type { Column } from '../TableHead';
import { columnWords, LIST_WORDS } from './list-words';

const NONE = <span className="soft">–</span>;
/** The room that the name has at the least. */
const NAME_WIDTH = 240;
const WIDTHS: Readonly<Record<ColumnKind, number>> = {
  text: 180,
  choice: 128,
  number: 96,
  day: 124,
  moment: 108,
};

const OWN_WIDTHS: Readonly<Record<string, number>> = {
  status: 104,
  amount: 112,
  currency: 88,
  email: 212,
  phone: 136,
  jobTitle: 160,
  deals: 72,
};

const wordsOf = (cell: Cell | undefined) => (typeof cell === 'string' && cell !== '' ? cell : null);

/** What stands below the name, where it tells records of one name apart. */
function secondLine(list: ListName, { cells }: TableRow): string {
  if (list === 'leads') return wordsOf(cells.company) ?? 'No company';
  if (list === 'accounts') return wordsOf(cells.domains) ?? 'No domain';
  return wordsOf(cells.account) ?? 'No account';
}

function nameCell(list: ListName, row: TableRow): ReactNode {
  const { kind, one } = LIST_WORDS[list];
  return (
    <a className="row-open two-lines" href={recordHref(kind, row.id)}>
      <span className="row-name" dir="auto">
        {wordsOf(row.cells.name) ?? wordsOf(row.cells.email) ?? `Nameless ${one}`}
      </span>
      <span className="soft" dir="auto">
        {secondLine(list, row)}
      </span>
    </a>
  );
}

function otherCell(key: string, kind: ColumnKind, { cells }: TableRow): ReactNode {
  const cell = cells[key];
  if (cell === null || cell === undefined || cell === '') return NONE;
  if (key === 'status') return <StatusBadge status={cell as Deal['status'] | Lead['status']} />;
  if (key === 'closeDate')
    return <CloseDate deal={{ closeDate: String(cell), status: cells.status as Deal['status'] }} />;
  if (typeof cell === 'string') return kind === 'day' ? showDay(cell) : <bdi>{cell}</bdi>;
  const shown =
    kind === 'moment'
      ? showDayOf(new Date(cell).toISOString())
      : key === 'amount'
        ? showMoney(cell, wordsOf(cells.currency))
        : key === 'chance' || key === 'ownChance'
          ? showShare(cell / 100)
          : showNumber(cell);
  const isOwn = key === 'chance' && typeof cells.ownChance === 'number';
  return (
    <span className="numbers">
      {shown}
      {isOwn && <span className="soft"> own</span>}
    </span>
  );
}

const widthOf = (key: string, kind: ColumnKind) => OWN_WIDTHS[key] ?? WIDTHS[kind];

function columnOf(list: ListName, key: string, kind: ColumnKind): Column<TableRow> {
  const head = columnWords(list, key);
  if (key === 'name') return { key, head, sortable: true, cell: (row) => nameCell(list, row) };
  return {
    key,
    head,
    sortable: true,
    end: kind === 'number',
    width: `${widthOf(key, kind)}px`,
    cell: (row) => otherCell(key, kind, row),
  };
}

/** The columns of a list in the order of their keys, and how wide they are together (pixels). */
export function recordColumns(list: ListName, keys: readonly string[]) {
  const kinds = COLUMNS[list];
  const known = keys.flatMap((key) => {
    const kind = kinds[key];
    return kind === undefined ? [] : [{ key, kind }];
  });
  const widths = known.map(({ key, kind }) => (key === 'name' ? NAME_WIDTH : widthOf(key, kind)));
  return {
    columns: known.map(({ key, kind }) => columnOf(list, key, kind)),
    minWidth: widths.reduce((sum, width) => sum + width, 0),
  };
}
