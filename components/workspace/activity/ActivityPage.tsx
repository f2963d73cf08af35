import { useCallback, useMemo, useState } from 'react';
import type { Activity } from '../../../utils/store/entries';
import { db } from '../../../utils/store/open';
import { readSettings } from '../../../utils/store/settings';
import { replaceHash } from '../../hooks/use-hash';
import { useLive } from '../../hooks/use-live';
import { useToday } from '../../hooks/use-today';
import { DataTable } from '../DataTable';
import { Empty } from '../Empty';
import { LOCALE, showNumber, TIME_ZONE } from '../format';
import { Page } from '../Page';
import { ActivityFilters } from './ActivityFilters';
import { activityColumns } from './activity-columns';
import { firstWeekday } from './date-range';
import { EntryDetails } from './EntryDetails';
import { ExportButton } from './ExportButton';
import { type ActivityChoice, choiceIn, hrefOf, storeFilter } from './filter';
import { useActivities } from './use-activities';
import { useNamed } from './use-named';

const ROW = 40;
const WEEK_START = firstWeekday(LOCALE);

function rowsInWords(count: number | null): string {
  if (count === null) return 'Counting…';
  return `${showNumber(count)} ${count === 1 ? 'row' : 'rows'}`;
}

function Nothing({ filtered }: { filtered: boolean }) {
  if (filtered) return <Empty title="Nothing fits">Choose a wider range, another deal or all types.</Empty>;
  return (
    <Empty title="Nothing is logged yet">
      Remarks, mails of the threads that you track, and your decisions on next steps appear here.
    </Empty>
  );
}

/** The activity log as a table: filter, look closer, take along as a file. */
export function ActivityPage({ query }: { query: URLSearchParams }) {
  const choice = choiceIn(query);
  const filter = storeFilter(choice, useToday(), WEEK_START);
  const activities = useActivities(filter);
  const nameOfAbout = useNamed(choice.about);
  const identity = useLive(async () => (await readSettings(db())).identity, []);
  const [opened, setOpened] = useState<Activity | null>(null);

  const columns = useMemo(
    () => activityColumns((by) => (identity?.email === by ? identity.name : by), setOpened),
    [identity],
  );
  const onChange = useCallback((next: ActivityChoice) => replaceHash(hrefOf(next)), []);
  const filtered = hrefOf(choice) !== '#/activity';

  return (
    <Page
      fixed
      title="Activity"
      tools={
        <ExportButton
          choice={choice}
          filter={filter}
          nameOfAbout={nameOfAbout}
          rows={activities?.exact ?? null}
        />
      }
    >
      <ActivityFilters choice={choice} nameOfAbout={nameOfAbout} onChange={onChange} />
      <div className="table-line">
        <p role="status">{rowsInWords(activities?.exact ?? null)}</p>
        <p className="soft">Newest first. Times in {TIME_ZONE}.</p>
      </div>
      {activities && (
        <DataTable
          key={activities.key}
          caption="Activity, newest first"
          columns={columns}
          count={activities.count}
          rowAt={activities.rowAt}
          rowKey={({ header }) => header.id}
          rowHeight={ROW}
          onSight={activities.onSight}
          empty={<Nothing filtered={filtered} />}
        />
      )}
      {opened && <EntryDetails entry={opened} onChange={setOpened} onClose={() => setOpened(null)} />}
    </Page>
  );
}
