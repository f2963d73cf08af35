import { addWorkingDays, type Calendar, type Day, workingDayFrom } from '../calendar';
import { saysAllIsClear } from '../signals/frames/all-clear';
import type { SignalType } from '../signals/read-signals';
import type { Planned } from './ahead';
import type { OurWord } from './last-word';
import type { RecordFacts } from './record';
import type { Mail, Talk } from './talk';
import { usualWords } from './usual-wait';

/** After a thank-you, or a promise without a day, this many working days are left to them. */
const COURTESY_DAYS = 5;

/** A reason to leave a deal alone for now: `text` stands in the panel, `until` is when to look again. */
export type Wait = {
  kind: 'planned' | 'stated' | 'patience' | 'decided' | 'grace' | 'agreed';
  text: string;
  until: Day | null;
};

const SHORT_THANKS = 220;
const ASKING: ReadonlySet<SignalType> = new Set([
  'question',
  'request',
  'meeting-request',
  'commitment',
  'plan',
]);

/** Whether our mail left the next move to them, as far as its words tell. */
const isWithThem = ({ said }: Mail) =>
  said === null || said.offer !== null || said.signals.some(({ type }) => ASKING.has(type));
/** What speaks of a day on which it goes on; the day by which something is asked for does not. */
const NAMES_A_DAY: ReadonlySet<SignalType> = new Set(['commitment', 'plan', 'deferral', 'absence']);

function statedDay(talk: Talk, calendar: Calendar): Day | null {
  const turns = [talk.lastIn, talk.lastOut];
  const days = [
    talk.away?.until ?? null,
    ...turns.flatMap((mail) =>
      (mail?.said?.signals ?? []).filter(({ type }) => NAMES_A_DAY.has(type)).map(({ due }) => due),
    ),
  ];
  return days.filter((day) => day !== null && day >= calendar.today).sort()[0] ?? null;
}

/** What their last mail leaves to do: nothing after a decision or thanks, nothing for some days after a promise. */
function theirGrace(talk: Talk, calendar: Calendar): Wait | null {
  const mail = talk.last;
  if (mail?.side !== 'theirs' || mail.said === null || mail.at === null || talk.asks.length > 0) return null;
  const { signals, thanks } = mail.said;
  const decided = signals.some(({ type }) => type === 'decline' || type === 'unsubscribe')
    ? 'declined'
    : signals.some(({ type }) => type === 'acceptance')
      ? 'accepted'
      : null;
  if (decided !== null) {
    const text = `They ${decided} on ${calendar.say(mail.at.day)}; nothing was asked.`;
    return { kind: 'decided', text, until: null };
  }
  const until = addWorkingDays(mail.at.day, COURTESY_DAYS, calendar.theirs);
  const promised = signals.some(
    ({ type, due }) => (type === 'commitment' || type === 'plan') && due === null,
  );
  if (promised) return { kind: 'grace', text: 'Nothing needed: they said that they will come back.', until };
  const thanksOnly =
    thanks && signals.every(({ type }) => type === 'thanks') && mail.words.length <= SHORT_THANKS;
  // Who thanks for our answer owes nothing; who thanks for what we sent or asked is still to say what comes of it.
  const isThrough = talk.lastOut !== null && (!isWithThem(talk.lastOut) || saysAllIsClear(mail.words));
  if (thanksOnly && isThrough) return null;
  return thanksOnly ? { kind: 'grace', text: 'Nothing needed: the last mail says thank you.', until } : null;
}

/** Why nothing has to be done now, the strongest reason first; null when nothing is planned and no clock runs. */
export function readWait(
  talk: Talk,
  ourWord: OurWord | null,
  ahead: Planned[],
  record: RecordFacts | null,
  calendar: Calendar,
): Wait | null {
  const planned = ahead[0];
  if (planned !== undefined) {
    const what =
      planned.what === 'meeting'
        ? 'a meeting'
        : planned.title
          ? `“${planned.title.slice(0, 120)}”`
          : 'a task';
    const day = planned.day === null ? '' : ` for ${calendar.say(planned.day)}`;
    return { kind: 'planned', text: `Nothing needed: ${what} is planned${day}.`, until: planned.day };
  }
  const stated = statedDay(talk, calendar);
  if (stated !== null)
    return {
      kind: 'stated',
      text: `Nothing needed before ${calendar.say(stated)}, the day that was named.`,
      until: workingDayFrom(stated, calendar.ours),
    };
  if (ourWord !== null && ourWord.patientUntil > calendar.today) {
    return {
      kind: 'patience',
      text: `Nothing needed: the last word was ours, on ${calendar.say(ourWord.at.day)}.${usualWords(ourWord.usual)}`,
      until: ourWord.patientUntil,
    };
  }
  const grace = theirGrace(talk, calendar);
  if (grace !== null && (grace.until === null || grace.until > calendar.today)) return grace;
  return record?.nextStep == null
    ? null
    : {
        kind: 'agreed',
        text: 'Nothing needed: a next step is agreed.',
        until: addWorkingDays(calendar.today, COURTESY_DAYS, calendar.ours),
      };
}
