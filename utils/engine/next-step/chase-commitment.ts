import { workingDayFrom, workingDaysBetween } from '../calendar';
import type { Situation } from '../situation';
import type { Commitment } from '../situation/commitments';
import { dayBegunThere } from '../work-days/hours';
import { bothWork } from '../work-days/work-days';
import type { Step } from './step';
import { callName, onDay, quoteOf, workingDays } from './wording';

/** A promise without a day is late after so many working days. */
const UNDATED_AFTER = 6;

/** The promise of theirs that is late for longest; none while they are away, or while our own reminder is fresh. */
function latest({ commitments, calendar, talk, ourWord, wait }: Situation): Commitment | null {
  if (wait?.kind === 'planned' || (talk.away?.until ?? '') > calendar.today) return null;
  const begun = dayBegunThere(calendar);
  const late = commitments.filter(({ side, signal, mail }) => {
    if (side !== 'theirs' || mail.at === null) return false;
    const isReminded =
      ourWord?.wantsAnswer &&
      ourWord.at.day > (signal.due ?? mail.at.day) &&
      ourWord.patientUntil > calendar.today;
    if (isReminded) return false;
    // Of a promise without a day, our own question since then is what waits for an answer.
    const isAsked = signal.due === null && ourWord?.wantsAnswer && ourWord.at.ms > mail.at.ms;
    if (isAsked) return false;
    return signal.due === null
      ? workingDaysBetween(mail.at.day, calendar.today, calendar.theirs) >= UNDATED_AFTER
      : workingDayFrom(signal.due, calendar.theirs) < begun;
  });
  const day = ({ signal, mail }: Commitment) => signal.due ?? mail.at?.day ?? '';
  const dated = late.filter(({ signal }) => signal.due !== null);
  const candidates = dated.length > 0 ? dated : late;
  return candidates.sort((one, other) => day(one).localeCompare(day(other), 'en'))[0] ?? null;
}

/** They promised something by a day that has passed, and it has not happened. */
export const chaseCommitment: Step = {
  kind: 'chase-commitment',
  need: 'move',
  propose(situation) {
    const { calendar, record, people } = situation;
    const promise = latest(situation);
    if (promise === null || record?.open !== true) return null;
    const { mail, signal } = promise;
    const person = mail.side === 'theirs' ? mail.from : (mail.to[0] ?? people[0]);
    const who = person === undefined ? 'them' : callName(person);
    const said = onDay(mail, calendar);
    const what = signal.topic === null ? 'for what was promised' : `about ${signal.topic}, promised`;
    const by = signal.due === null ? '' : ` for ${calendar.say(signal.due)}`;
    const since = signal.due ?? mail.at?.day ?? calendar.today;
    const late = workingDaysBetween(since, calendar.today, calendar.theirs);
    const passed =
      signal.due !== null && late === 0
        ? 'their working day is over and'
        : `${workingDays(late)} ${signal.due === null ? 'later' : 'past the day'}`;
    return {
      kind: 'chase-commitment',
      title: `Ask ${who} ${what}${by}`,
      why: `${mail.side === 'theirs' ? `${who} promised it` : 'It was agreed'}${said}; ${passed} nothing has come.`,
      evidence: quoteOf(signal.text, mail),
      due: workingDayFrom(calendar.today, bothWork(calendar.ours, calendar.theirs)),
      parts: { impact: 0.75, confidence: signal.due === null ? 0.65 : 0.9, urgency: 0.85, effort: 0.25 },
    };
  },
};
