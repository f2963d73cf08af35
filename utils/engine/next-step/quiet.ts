import type { Answer } from '../../model/answer';
import { daysBetween, workingDayFrom } from '../calendar';
import { chancesOf } from '../signals/meaning/model';
import { askingIn } from '../signals/meaning/weigh';
import type { Situation } from '../situation';

type Quiet = NonNullable<Answer['quiet']>;

/** What is asked on a closed record for longer is history. */
const FRESH_DAYS = 30;

/** Below this chance a question on a closed record is a manner of speaking: there people thank and greet more than they ask. */
const EARNEST = 0.5;

/** A customer, or somebody who said no, who asks again: that is new business on an old record. */
function asksAgain({ asks, calendar, decision }: Situation): boolean {
  return (
    decision === null &&
    asks.some(({ mail, signal }) => {
      const isFresh = mail.at !== null && daysBetween(mail.at.day, calendar.today) <= FRESH_DAYS;
      const asks = signal.type === 'question' || signal.type === 'price-request';
      return isFresh && asks && askingIn(chancesOf(signal.text)) >= EARNEST;
    })
  );
}

/** Why nothing may be suggested at all, whatever the rules would say; null when something may. */
export function hush(situation: Situation): Quiet | null {
  const { talk, record } = situation;
  if (record !== null && !record.open && !asksAgain(situation))
    return { text: `Nothing needed: this ${record.kind} is closed.`, nextCheck: null };
  if (talk.internal) return { text: 'Nothing needed: this thread is among ourselves.', nextCheck: null };
  const machinesOnly = talk.mails.length > 0 && talk.mails.every(({ nature }) => nature !== 'person');
  return machinesOnly ? { text: 'Nothing needed: no person wrote here.', nextCheck: null } : null;
}

/** The answer where no rule holds: what we wait for, and the day to look again. */
export function quiet({ wait, record, talk, calendar }: Situation): Quiet {
  if (talk.bounce !== null) return { text: 'The last mail came back undelivered.', nextCheck: null };
  const closeDate = record?.closeDate ?? null;
  const nextClose =
    closeDate !== null && closeDate >= calendar.today ? workingDayFrom(closeDate, calendar.ours) : null;
  if (wait !== null) return { text: wait.text, nextCheck: wait.until ?? nextClose };
  const what = record === null ? 'this thread' : `this ${record.kind}`;
  return { text: `Nothing needed on ${what}.`, nextCheck: nextClose };
}
