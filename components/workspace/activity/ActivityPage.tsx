import { useCallback, useEffect, useMemo, useState } from 'react';
import { isScanned } from '../../../utils/store/activity-way';
import { db } from '../../../utils/store/open';
import { readSettings } from '../../../utils/store/settings';
import { writersOf } from '../../../utils/store/writers';
import { replaceHash } from '../../hooks/use-hash';
import { useLive } from '../../hooks/use-live';
import { showNumber, TIME_ZONE } from '../format';
import { Page } from '../Page';
import { ActivityBar } from './ActivityBar';
import { ActivityFigures } from './ActivityFigures';
import { ActivityFilters } from './ActivityFilters';
import { ActivityTable } from './ActivityTable';
import type { Calendar } from './date-range';
import { ExportButton } from './ExportButton';
import { type ActivityChoice, choiceIn, hrefOf, storeFilter } from './filter';
import { GroupTable } from './GroupTable';
import { groupRows } from './group-rows';
import { logOf } from './log-of';
import { rowsKey, useActivities } from './use-activities';
import { useCalendar } from './use-calendar';
import { useFigures } from './use-figures';
import { useNamed } from './use-named';

/** Below this the table would have no room beside the charts. */
const ROOM = '(min-width: 720px) and (min-height: 720px)';

function rowsInWords(count: number | null): string {
  if (count === null) return 'Counting…';
  return `${showNumber(count)} ${count === 1 ? 'row' : 'rows'}`;
}

/** Names by address, as far as this browser knows them. */
function useNames(source: ActivityChoice['source']) {
  const identity = useLive(async () => (await readSettings(db())).identity, []);
  const writers = useLive(() => writersOf(logOf(source)), [source]);
  return useMemo(() => {
    const nameOf = (by: string) => (identity?.email === by ? identity.name : by);
    return { nameOf, writers: (writers ?? []).map((by) => [by, nameOf(by)] as const) };
  }, [identity, writers]);
}

function Shown({ choice, calendar }: { choice: ActivityChoice; calendar: Calendar }) {
  const { source, group } = choice;
  const filter = storeFilter(choice, calendar);
  const [isOpen, setOpen] = useState(() => window.matchMedia?.(ROOM).matches ?? false);
  const [shown, setShown] = useState<string>();
  // Counting a long log keeps the database busy: rows that an index has go before.
  const isNext = isOpen && shown === rowsKey(source, filter);
  const isCounted = isNext || group !== null || isScanned(filter);
  const found = useFigures({ source, filter, checks: false, isOn: isCounted });
  const activities = useActivities(source, filter, found.state === 'counted' ? found.keys : null);
  useEffect(() => setShown(activities?.key), [activities?.key]);
  const nameOfAbout = useNamed(choice.about);
  const { nameOf, writers } = useNames(source);
  const onChange = useCallback((next: ActivityChoice) => replaceHash(hrefOf(next)), []);
  const exact = activities?.exact ?? null;
  const groups =
    group !== null && found.state === 'counted' ? groupRows(found.figures, choice, group, nameOf) : null;

  return (
    <Page
      fixed
      title="Activity"
      tools={<ExportButton choice={choice} filter={filter} nameOfAbout={nameOfAbout} rows={exact} />}
    >
      <ActivityBar choice={choice} onChange={onChange} />
      <ActivityFilters choice={choice} nameOfAbout={nameOfAbout} writers={writers} onChange={onChange} />
      <ActivityFigures choice={choice} found={found} nameOf={nameOf} isOpen={isOpen} onOpen={setOpen} />
      <div className="table-line">
        <p role="status">
          {groups !== null && `${showNumber(groups.length)} groups; in all `}
          {rowsInWords(exact)}
        </p>
        <p className="soft">
          {group === null ? 'Newest first. ' : ''}Times in {TIME_ZONE}.
        </p>
      </div>
      {group !== null && groups !== null && <GroupTable group={group} rows={groups} />}
      {group === null && activities && (
        <ActivityTable choice={choice} activities={activities} nameOf={nameOf} />
      )}
    </Page>
  );
}

/** The activity log: narrow it, see what it comes to, group it, look closer, take it along as a file. */
export function ActivityPage({ query }: { query: URLSearchParams }) {
  const calendar = useCalendar();
  return calendar === undefined ? null : <Shown choice={choiceIn(query)} calendar={calendar} />;
}
