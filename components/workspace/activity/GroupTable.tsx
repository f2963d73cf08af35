import { useMemo } from 'react';
import { DataTable } from '../DataTable';
import { showNumber } from '../format';
import type { Column } from '../TableHead';
import type { Group } from './filter';
import type { GroupRow } from './group-rows';

const HEADS: Record<Group, string> = {
  day: 'Day',
  rep: 'Who',
  deal: 'Deal',
  type: 'Type',
  outcome: 'Outcome',
};
const ROW = 40;

function columnsOf(group: Group, most: number): Column<GroupRow>[] {
  return [
    {
      key: 'name',
      head: HEADS[group],
      width: '36%',
      cell: ({ name, href }) => (
        <a className="row-open cell-link" dir="auto" href={href}>
          {name}
        </a>
      ),
    },
    { key: 'count', head: 'Entries', width: '120px', end: true, cell: ({ count }) => showNumber(count) },
    {
      key: 'bar',
      head: 'Beside the largest',
      cell: ({ count }) => (
        <span className="bar-cell" aria-hidden>
          <span style={{ inlineSize: `${(count / most) * 100}%` }} />
        </span>
      ),
    },
  ];
}

interface Props {
  group: Group;
  rows: readonly GroupRow[];
}

/** How many entries each group has; a group opens its entries. */
export function GroupTable({ group, rows }: Props) {
  const most = rows.reduce((known, { count }) => Math.max(known, count), 1);
  const columns = useMemo(() => columnsOf(group, most), [group, most]);
  return (
    <DataTable
      key={group}
      caption={`Entries by ${HEADS[group].toLowerCase()}`}
      columns={columns}
      minWidth={320}
      count={rows.length}
      rowAt={(index) => rows[index]}
      rowKey={({ key }) => key}
      rowHeight={ROW}
      empty={<p className="soft">No entry belongs to such a group.</p>}
    />
  );
}
