import { useState } from 'react';
import { countActivities, pageOfActivities } from '../../../utils/store/activity-query';
import type { Activity } from '../../../utils/store/entries';
import { db } from '../../../utils/store/open';
import type { TargetKey } from '../../../utils/store/rows';
import { useLive } from '../../hooks/use-live';
import { EntryDetails } from '../activity/EntryDetails';
import { subjectOf, textOf, whatOf } from '../activity/entry-words';
import { KindIcon } from '../activity/KindIcon';
import { showDayOf, showNumber, showTimeOf } from '../format';
import { activityHref } from '../route';

const SHOWN = 50;

function byDay(entries: Activity[]): Map<string, Activity[]> {
  const days = new Map<string, Activity[]>();
  for (const entry of entries) {
    const day = showDayOf(entry.header.at);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return days;
}

const isNewer = ({ header: one }: Activity, { header: other }: Activity) =>
  one.at === other.at ? other.seq - one.seq : one.at < other.at ? 1 : -1;

/** The newest entries on some records, and how many there are of them. */
async function readTimeline(targets: readonly TargetKey[]) {
  const [pages, counts] = await Promise.all([
    Promise.all(targets.map((target) => pageOfActivities(db(), { target }, { offset: 0, limit: SHOWN }))),
    Promise.all(targets.map((target) => countActivities(db(), { target }))),
  ]);
  return {
    entries: pages.flat().sort(isNewer).slice(0, SHOWN),
    count: counts.reduce((sum, count) => sum + count, 0),
  };
}

/** Which of several records an entry is about. */
function About({ entry }: { entry: Activity }) {
  const subject = subjectOf(entry);
  return subject && <bdi className="soft">{subject.name}</bdi>;
}

/** What happened on a deal or lead, or on all of somebody's, newest first, day by day. */
export function Timeline({ targets }: { targets: readonly TargetKey[] }) {
  const key = targets.join('\n');
  const [opened, setOpened] = useState<Activity | null>(null);
  const read = useLive(() => readTimeline(key.split('\n').filter(Boolean) as TargetKey[]), [key]);
  const { entries = [], count = 0 } = read ?? {};
  const [only] = targets.length === 1 ? targets : [];

  return (
    <section className="timeline" aria-labelledby="timeline">
      <div className="section-head">
        <h2 id="timeline">What happened</h2>
        {only && count > 0 && <a href={activityHref(only)}>All {showNumber(count)} in Activity</a>}
        {!only && count > SHOWN && (
          <p className="soft">
            the newest {SHOWN} of {showNumber(count)}
          </p>
        )}
      </div>
      {read && entries.length === 0 && <p className="soft">Nothing yet.</p>}
      {[...byDay(entries)].map(([day, some]) => (
        <div key={day} className="day">
          <h3 className="soft">{day}</h3>
          <ul>
            {some.map((entry) => (
              <li key={entry.header.id}>
                <button type="button" className="event" onClick={() => setOpened(entry)}>
                  <KindIcon kind={entry.header.kind} />
                  <span className="event-words">
                    <span>
                      {whatOf(entry)} {!only && <About entry={entry} />}
                    </span>
                    {textOf(entry) && (
                      <span className="soft" dir="auto">
                        {textOf(entry)}
                      </span>
                    )}
                  </span>
                  <time className="soft numbers" dateTime={entry.header.at}>
                    {showTimeOf(entry.header.at)}
                  </time>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {opened && <EntryDetails entry={opened} onChange={setOpened} onClose={() => setOpened(null)} />}
    </section>
  );
}
