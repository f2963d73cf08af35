import type { Answer } from '../../model/answer';
import { workingDayFrom } from '../calendar';
import type { Situation } from '../situation';

type Quiet = NonNullable<Answer['quiet']>;

/** Why nothing may be suggested at all, whatever the rules would say; null when something may. */
export function hush({ talk, record }: Situation): Quiet | null {
  if (record !== null && !record.open)
    return { text: `Nothing needed: this ${record.kind} is closed.`, nextCheck: null };
  if (talk.internal) return { text: 'Nothing needed: this thread is among ourselves.', nextCheck: null };
  const machinesOnly = talk.mails.length > 0 && talk.mails.every(({ nature }) => nature !== 'person');
  return machinesOnly ? { text: 'Nothing needed: no person wrote here.', nextCheck: null } : null;
}

/** The answer where no rule holds: what we wait for, and the day to look again. */
export function quiet({ wait, record, talk, calendar }: Situation): Quiet {
  if (talk.bounce !== null) return { text: 'The last mail came back undelivered.', nextCheck: null };
  const closeDate = record?.closeDate ?? null;
  const nextClose = closeDate !== null && closeDate >= calendar.today ? workingDayFrom(closeDate) : null;
  if (wait !== null) return { text: wait.text, nextCheck: wait.until ?? nextClose };
  const what = record === null ? 'this thread' : `this ${record.kind}`;
  return { text: `Nothing needed on ${what}.`, nextCheck: nextClose };
}
