import { type Calendar, daysBetween } from '../calendar';
import type { Signal } from '../signals/read-signals';
import type { Mail, Talk } from './talk';

/** What they decided in words that bind, and the sentence that says so. */
export type Decision = { what: 'accepted' | 'declined'; mail: Mail; signal: Signal };

/** A word this old was either followed or overtaken. */
const OLDEST_DAYS = 60;
const isDecision = ({ type }: Signal) => type === 'acceptance' || type === 'decline';

/** Their newest decision on the thread; null where they took none, or put us off to a day in the same mail. */
export function readDecision({ persons }: Talk, calendar: Calendar): Decision | null {
  const mail = persons.findLast(({ side, said }) => side === 'theirs' && said?.signals.some(isDecision));
  const signals = mail?.said?.signals ?? [];
  // Who asks for a price or a meeting has not said no, whatever a sentence sounds like.
  const goesOnNow = signals.some(({ type }) => type === 'price-request' || type === 'meeting-request');
  const decline = goesOnNow ? undefined : signals.find(({ type }) => type === 'decline');
  const signal = decline ?? signals.find(({ type }) => type === 'acceptance');
  if (mail === undefined || signal === undefined) return null;
  if (mail.at !== null && daysBetween(mail.at.day, calendar.today) > OLDEST_DAYS) return null;
  const isPutOff = signals.some(({ type }) => type === 'deferral');
  // Who asks, or doubts, after a no has not said it for good.
  const goesOn = persons
    .slice(persons.indexOf(mail) + 1)
    .some(
      ({ side, said }) =>
        side === 'theirs' && said?.signals.some(({ type }) => type !== 'thanks' && type !== 'commitment'),
    );
  if (decline !== undefined) return isPutOff || goesOn ? null : { what: 'declined', mail, signal };
  return isPutOff ? null : { what: 'accepted', mail, signal };
}
