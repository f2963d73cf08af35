import { useEffect } from 'react';
import { send } from '../../../utils/messages/send';
import { db } from '../../../utils/store/open';
import { useLive } from '../../hooks/use-live';
import { Empty } from '../Empty';
import { REGION } from '../format';
import { Page } from '../Page';
import { AskNotify } from './AskNotify';
import { DayList } from './DayList';
import { leftWords } from './day-words';
import { type Day, useDay } from './use-day';

const dateFormat = new Intl.DateTimeFormat(REGION.locale, {
  timeZone: REGION.timeZone,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
});

async function isBookEmpty(): Promise<boolean> {
  const [deals, leads] = await Promise.all([db().deals.limit(1).count(), db().leads.limit(1).count()]);
  return deals + leads === 0;
}

/** Nothing of the day is left, or nothing of it can be known yet. */
function NothingToday() {
  const isEmpty = useLive(isBookEmpty, []);
  if (isEmpty === undefined) return null;
  return isEmpty ? (
    <Empty title="No deals yet">
      Today needs a book: <a href="#/data/import">import your deals</a>, or open a mail thread in Gmail and
      track it.
    </Empty>
  ) : (
    <Empty title="Nothing is due">
      Mail threads that wait come here once they were open in Gmail, tasks and meetings on their day, deals at
      risk once the book was scored.
    </Empty>
  );
}

/** What did not make it onto the page, and what was due without a notification. */
function Rest({ day }: { day: Day }) {
  const left = leftWords(day.plan.left);
  if (left === null && day.held === 0) return null;
  return (
    <p className="soft day-left">
      {left && `${left} come up as these go. `}
      {day.held > 0 && `${day.held} due today without a notification: five a day is the most.`}
    </p>
  );
}

/** The day's briefing: at most ten things, the most pressing first, each with its one button. */
export function TodayPage() {
  const day = useDay();
  const isRead = day !== undefined;
  useEffect(() => {
    // Merely a mark of when: where the background cannot be reached nothing is lost that the rep would miss.
    if (isRead) void send('day/look', {}).catch(() => undefined);
  }, [isRead]);

  return (
    <Page title="Today" under={dateFormat.format(new Date())} tools={<AskNotify />}>
      {day && day.plan.items.length === 0 && <NothingToday />}
      {day && <DayList day={day} />}
      {day && <Rest day={day} />}
    </Page>
  );
}
