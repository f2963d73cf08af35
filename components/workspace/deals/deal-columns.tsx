import { showDayOf, showMoney } from '../format';
import { recordHref } from '../route';
import type { Column } from '../TableHead';
import { CloseDate } from './CloseDate';
import type { DealRow } from './deal-list';
import { StatusBadge } from './StatusBadge';

const NONE = <span className="soft">–</span>;

/** The columns of the list of deals. */
export const DEAL_COLUMNS: Column<DealRow>[] = [
  {
    key: 'name',
    head: 'Deal',
    sortable: true,
    cell: ({ deal, account }) => (
      <a className="row-open two-lines" href={recordHref('deal', deal.id)}>
        <span className="row-name" dir="auto">
          {deal.name}
        </span>
        <span className="soft" dir="auto">
          {account ?? 'No account'}
        </span>
      </a>
    ),
  },
  {
    key: 'stage',
    head: 'Stage',
    width: 'max(96px, 9vw)',
    sortable: true,
    cell: ({ deal }) => (deal.stage ? <bdi>{deal.stage}</bdi> : NONE),
  },
  {
    key: 'amount',
    head: 'Amount',
    width: 'max(104px, 9vw)',
    end: true,
    sortable: true,
    cell: ({ deal }) =>
      deal.amount === null ? NONE : <span className="numbers">{showMoney(deal.amount, deal.currency)}</span>,
  },
  {
    key: 'closeDate',
    head: 'Close date',
    width: 'max(116px, 11vw)',
    sortable: true,
    cell: ({ deal }) => <CloseDate deal={deal} />,
  },
  {
    key: 'owner',
    head: 'Owner',
    width: 'max(100px, 10vw)',
    sortable: true,
    cell: ({ deal }) => (deal.owner ? <bdi>{deal.owner}</bdi> : NONE),
  },
  {
    key: 'status',
    head: 'Status',
    width: '72px',
    sortable: true,
    cell: ({ deal }) => <StatusBadge status={deal.status} />,
  },
  {
    key: 'lastActivity',
    head: 'Last activity',
    width: 'max(96px, 8vw)',
    sortable: true,
    cell: ({ lastActivity }) =>
      lastActivity ? <span className="numbers">{showDayOf(lastActivity)}</span> : NONE,
  },
];
