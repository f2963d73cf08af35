import { useState } from 'react';
import { countActivities, pageOfActivities } from '../../../utils/store/activity-query';
import type { Activity } from '../../../utils/store/entries';
import { db } from '../../../utils/store/open';
import { targetKey } from '../../../utils/store/rows';
import { useLive } from '../../hooks/use-live';
import { EntryDetails } from '../activity/EntryDetails';
import { textOf, whatOf } from '../activity/entry-words';
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

/** What happened on a deal or lead, newest first, day by day. */
export function Timeline({ kind, id }: { kind: 'deal' | 'lead'; id: string }) {
  const target = targetKey(kind, id);
  const [opened, setOpened] = useState<Activity | null>(null);
  const entries = useLive(() => pageOfActivities(db(), { target }, { offset: 0, limit: SHOWN }), [target]);
  const count = useLive(() => countActivities(db(), { target }), [target]);

  return (
    <section className="timeline" aria-labelledby="timeline">
      <div className="section-head">
        <h2 id="timeline">What happened</h2>
        {Boolean(count) && <a href={activityHref(kind, id)}>All {showNumber(count ?? 0)} in Activity</a>}
      </div>
      {entries?.length === 0 && <p className="soft">Nothing yet.</p>}
      {[...byDay(entries ?? [])].map(([day, some]) => (
        <div key={day} className="day">
          <h3 className="soft">{day}</h3>
          <ul>
            {some.map((entry) => (
              <li key={entry.header.id}>
                <button type="button" className="event" onClick={() => setOpened(entry)}>
                  <KindIcon kind={entry.header.kind} />
                  <span className="event-words">
                    <span>{whatOf(entry)}</span>
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
