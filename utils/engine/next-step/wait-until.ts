import { addDays, type Day, daysBetween, workingDayFrom } from '../calendar';
import type { Signal } from '../signals/read-signals';
import type { Situation } from '../situation';
import type { Mail } from '../situation/talk';
import { bothWork } from '../work-days/work-days';
import type { Step } from './step';
import { callName, onDay, quoteOf } from './wording';

/** A day nearer than this needs no reminder: the usual patience covers it. */
const FAR_DAYS = 5;

type Said = { mail: Mail; text: string; until: Day; isAway: boolean };

/** The absence note or the word that puts us off, where its day lies ahead. */
function putOff({ talk, calendar, people }: Situation): Said | null {
  const { away, lastIn, lastOut, mails } = talk;
  if (away !== null && away.until !== null && away.until > calendar.today) {
    const isKnown = people.some(({ email }) => email !== null && email === away.mail.from.email);
    if (!isKnown && people.length > 0) return null;
    return { mail: away.mail, text: away.mail.words.trim(), until: away.until, isAway: true };
  }
  if (lastIn === null || lastIn.at === null) return null;
  const said = lastIn.said?.signals.findLast(({ type }: Signal) => type === 'deferral');
  const isAnswered = lastOut !== null && mails.indexOf(lastOut) > mails.indexOf(lastIn);
  const isNear = said?.due != null && daysBetween(lastIn.at.day, said.due) < FAR_DAYS;
  if (said?.due == null || said.due <= addDays(calendar.today, 1) || isNear) return null;
  // Our own question after it sets another clock.
  if (isAnswered && lastOut.said?.offer != null) return null;
  return { mail: lastIn, text: said.text, until: said.due, isAway: false };
}

/** An absence note or "get back to me in March" says when to come back: set it for then. */
export const waitUntil: Step = {
  kind: 'wait-until',
  need: 'move',
  propose(situation) {
    const { calendar, ahead, asks, record, decision } = situation;
    const said = putOff(situation);
    if (said === null || record?.open !== true || decision !== null) return null;
    // What is planned already, or still asked of us, comes before.
    if (ahead.length > 0 || asks.some(({ signal }) => signal.type !== 'objection')) return null;
    const until = workingDayFrom(said.until, bothWork(calendar.ours, calendar.theirs));
    const who = callName(said.mail.from);
    const when = onDay(said.mail, calendar);
    return {
      kind: 'wait-until',
      title: `Come back to ${who} on ${calendar.say(until)}`,
      why: said.isAway
        ? `${who} is away until ${calendar.say(said.until)}, says the note${when}.`
        : `${who} named ${calendar.say(said.until)}${when} as the time to go on.`,
      evidence: quoteOf(said.text, said.mail),
      due: until,
      parts: { impact: 0.6, confidence: 0.9, urgency: 0.8, effort: 0.15 },
    };
  },
};
