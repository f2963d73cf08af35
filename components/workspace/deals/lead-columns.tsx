import { showDayOf } from '../format';
import { recordHref } from '../route';
import type { Column } from '../TableHead';
import type { LeadRow } from './read-lead-rows';
import { StatusBadge } from './StatusBadge';

const NONE = <span className="soft">–</span>;

/** The columns of the list of leads. */
export const LEAD_COLUMNS: Column<LeadRow>[] = [
  {
    key: 'name',
    head: 'Lead',
    cell: ({ lead }) => (
      <a className="row-open two-lines" href={recordHref('lead', lead.id)}>
        <span className="row-name" dir="auto">
          {lead.name}
        </span>
        <span className="soft" dir="auto">
          {lead.company ?? 'No company'}
        </span>
      </a>
    ),
  },
  {
    key: 'email',
    head: 'Mail address',
    width: '26%',
    cell: ({ lead }) => (lead.email ? <bdi>{lead.email}</bdi> : NONE),
  },
  { key: 'status', head: 'Status', width: '12%', cell: ({ lead }) => <StatusBadge status={lead.status} /> },
  {
    key: 'createdAt',
    head: 'Since',
    width: '14%',
    cell: ({ lead }) => <span className="numbers">{showDayOf(lead.createdAt)}</span>,
  },
  {
    key: 'lastActivity',
    head: 'Last activity',
    width: '14%',
    cell: ({ lastActivity }) =>
      lastActivity ? <span className="numbers">{showDayOf(lastActivity)}</span> : NONE,
  },
];
