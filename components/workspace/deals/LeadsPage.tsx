import { useState } from 'react';
import { db } from '../../../utils/store/open';
import { useLive } from '../../hooks/use-live';
import { DataTable } from '../DataTable';
import { Empty } from '../Empty';
import { showNumber } from '../format';
import { Page } from '../Page';
import { SearchField } from '../SearchField';
import { BookTabs } from './BookTabs';
import { LEAD_COLUMNS } from './lead-columns';
import { filterLeads, readLeadRows } from './read-lead-rows';

const ROW = 52;

/** The list of leads: people with interest and no deal yet. */
export function LeadsPage() {
  const rows = useLive(() => readLeadRows(db()), []);
  const [search, setSearch] = useState('');
  const shown = filterLeads(rows ?? [], search);

  return (
    <Page fixed title="Deals">
      <BookTabs here="leads" />
      <search className="filters">
        <SearchField
          label="Search leads"
          placeholder="Name, address or company"
          value={search}
          onChange={setSearch}
        />
      </search>
      <div className="table-line">
        {rows && (
          <p role="status">{`${showNumber(shown.length)} ${shown.length === 1 ? 'lead' : 'leads'}`}</p>
        )}
      </div>
      {rows && (
        <DataTable
          caption="Leads"
          columns={LEAD_COLUMNS}
          count={shown.length}
          rowAt={(index) => shown[index]}
          rowKey={({ lead }) => lead.id}
          rowHeight={ROW}
          empty={
            rows.length === 0 ? (
              <Empty title="No leads yet">
                Open a thread with somebody new in Gmail and press “Track this thread” in the panel.
              </Empty>
            ) : (
              <Empty title="No lead fits">Change the search.</Empty>
            )
          }
        />
      )}
    </Page>
  );
}
