import { useState } from 'react';
import type { Activity } from '../../../utils/store/entries';
import { Button } from '../../ui/Button';
import { EntryDetails } from '../activity/EntryDetails';
import { KindSelect } from '../activity/KindSelect';
import { showDayOf } from '../format';
import { activityHref } from '../route';
import { SearchField } from '../SearchField';
import { TimelineDay } from './TimelineDay';
import { type TimelineOf, useTimeline } from './use-timeline';

function byDay(entries: readonly Activity[]): Map<string, Activity[]> {
  const days = new Map<string, Activity[]>();
  for (const entry of entries) {
    const day = showDayOf(entry.header.at);
    const known = days.get(day);
    if (known === undefined) days.set(day, [entry]);
    else known.push(entry);
  }
  return days;
}

function nothingWords(isReading: boolean, isNarrow: boolean): string {
  if (isReading) return 'Looking…';
  return isNarrow ? 'Nothing fits. Take other words or all types.' : 'Nothing yet.';
}

/** What happened on a deal or lead, or to a person or company, newest first, day by day; by type, and searched. */
export function Timeline({ about, also }: TimelineOf) {
  const [opened, setOpened] = useState<Activity | null>(null);
  const { narrowing, isNarrow, entries, isReading, isAll, narrow, showMore } = useTimeline({ about, also });
  const [only] = about.length === 1 ? about : [];
  const isEmpty = entries?.length === 0;

  return (
    <section className="timeline" aria-labelledby="timeline" aria-busy={isReading}>
      <div className="section-head">
        <h2 id="timeline">What happened</h2>
        {only && !isEmpty && <a href={activityHref(only)}>All in Activity</a>}
      </div>
      {(isNarrow || (entries !== undefined && !isEmpty)) && (
        <search className="filters">
          <SearchField
            label="Search what happened"
            placeholder="Words, names, subjects"
            value={narrowing.words}
            onChange={(words) => narrow({ ...narrowing, words })}
          />
          <KindSelect kind={narrowing.kind} onChange={(kind) => narrow({ ...narrowing, kind })} />
        </search>
      )}
      <p className="soft" role="status">
        {isEmpty && nothingWords(isReading, isNarrow)}
      </p>
      {[...byDay(entries ?? [])].map(([day, some]) => (
        <TimelineDay key={day} day={day} entries={some} isMixed={about.length > 1} onOpen={setOpened} />
      ))}
      {!isAll && (
        <Button className="timeline-more" disabled={isReading} onClick={showMore}>
          Show more
        </Button>
      )}
      {opened && <EntryDetails isOwn entry={opened} onChange={setOpened} onClose={() => setOpened(null)} />}
    </section>
  );
}
