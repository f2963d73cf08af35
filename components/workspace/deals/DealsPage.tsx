import { useDeferredValue, useMemo, useState } from 'react';
import { db } from '../../../utils/store/open';
import { readSettings } from '../../../utils/store/settings';
import { useLive } from '../../hooks/use-live';
import { DataTable } from '../DataTable';
import { Empty } from '../Empty';
import { LOCALE, showMoney, showNumber } from '../format';
import { Page } from '../Page';
import { BookTabs } from './BookTabs';
import { DealFilters } from './DealFilters';
import { DEAL_COLUMNS } from './deal-columns';
import { type DealFilter, filterDeals, type SortKey, sortDeals, totals } from './deal-list';
import { readDealRows } from './read-deal-rows';

const ROW = 52;
const START: DealFilter = { search: '', status: 'open', stage: null };

function Sums({ rows }: { rows: ReturnType<typeof filterDeals> }) {
  const sums = totals(rows).map(({ currency, sum }) => showMoney(sum, currency));
  const count = `${showNumber(rows.length)} ${rows.length === 1 ? 'deal' : 'deals'}`;
  return <p role="status">{[count, ...sums].join(' · ')}</p>;
}

/** The list of deals: search, filter, sort, open one. */
export function DealsPage() {
  const rows = useLive(() => readDealRows(db()), []);
  const settings = useLive(() => readSettings(db()), []);
  const [filter, setFilter] = useState(START);
  const [sort, setSort] = useState<{ key: SortKey; down: boolean }>({ key: 'closeDate', down: false });
  const deferred = useDeferredValue(filter);

  const stages = useMemo(() => settings?.stages.map(({ name }) => name) ?? [], [settings]);
  const shown = useMemo(
    () => sortDeals(filterDeals(rows ?? [], deferred), sort.key, sort.down, stages, LOCALE),
    [rows, deferred, sort, stages],
  );
  const onSort = (key: string) =>
    setSort({ key: key as SortKey, down: sort.key === key ? !sort.down : false });
  const known = [...new Set([...stages, ...(rows ?? []).flatMap(({ deal }) => deal.stage ?? [])])];

  return (
    <Page
      fixed
      title="Deals"
      tools={
        <a className="button button-primary" href="#/deals/new">
          New deal
        </a>
      }
    >
      <BookTabs here="deals" />
      <DealFilters filter={filter} stages={known} onChange={setFilter} />
      <div className="table-line">{rows && <Sums rows={shown} />}</div>
      {rows && (
        <DataTable
          caption="Deals"
          columns={DEAL_COLUMNS}
          count={shown.length}
          rowAt={(index) => shown[index]}
          rowKey={({ deal }) => deal.id}
          rowHeight={ROW}
          sort={sort}
          onSort={onSort}
          empty={
            rows.length === 0 ? (
              <Empty title="No deals yet">
                Make one here, or track a thread from the panel in Gmail and it becomes a lead.
              </Empty>
            ) : (
              <Empty title="No deal fits">Change the search, the status or the stage.</Empty>
            )
          }
        />
      )}
    </Page>
  );
}
