import type { Calendar, Day } from '../calendar';
import { addDays } from '../calendar';
import type { Signal, SignalType } from '../signals/read-signals';
import { handsOver, sends } from '../signals/sending';
import type { Planned } from './ahead';
import type { Mail, Talk } from './talk';
import { SAME_MAIL_MS, type Touch } from './touches';

/** Something promised that has not happened, as far as the thread and the log tell. */
export type Commitment = { side: 'ours' | 'theirs'; mail: Mail; signal: Signal };

/** An older promise is history: the talk went on without it. */
const OLDEST_DAYS = 60;
/** A mail up to this long that thanks does nothing else. */
const SHORT = 160;

const NOTES: ReadonlySet<SignalType> = new Set(['thanks', 'acceptance', 'plan']);

/** Only takes note: neither does what was promised nor promises anew. */
function onlyNotes({ said, words }: Mail): boolean {
  if (said === null) return false;
  const isEmpty = said.signals.every(({ type }) => NOTES.has(type));
  return isEmpty && !sends(words) && said.thanks && words.length <= SHORT;
}

/** The contacts of the log that are no copies of the thread's own mails. */
function besideTheThread(talk: Talk, touches: Touch[]): Touch[] {
  const times = talk.mails.flatMap(({ at }) => at?.ms ?? []);
  return touches.filter(({ at }) => !times.some((ms) => Math.abs(ms - at.ms) <= SAME_MAIL_MS));
}

function isSettled({ side, mail, signal }: Commitment, after: Mail[], touches: Touch[]): boolean {
  const gaveUp = ({ said }: Mail) => said?.signals.some(({ type }) => type === 'decline') === true;
  if (after.some((later) => (later.side === side ? !onlyNotes(later) : gaveUp(later)))) return true;
  // Who writes on the day or later and does not ask for it has it.
  const due = side === 'ours' && signal.by !== 'reader' ? signal.due : null;
  if (due !== null && after.some((later) => later.side === 'theirs' && (later.at?.day ?? '') >= due))
    return true;
  const from = mail.at?.ms;
  const back = side === 'ours' ? 'in' : 'out';
  return (
    from === undefined ||
    touches.some(({ at, reached, direction }) => reached && direction !== back && at.ms > from)
  );
}

/** What waits for the other side first, or for an event, is not owed yet: "as soon as we have them". */
const CONDITIONAL =
  /(?<![\p{L}])(?:as soon as|once|when(?:ever)?|if|after|until|sobald|wenn|falls|sofern|nachdem|dès que|dès|lorsque|quand|une fois|si|après|en cuanto|cuando|una vez|tras|assim que|logo que|quando|depois (?:de|que)|se|caso|appena|non appena|dopo|zodra|als|wanneer|indien|nadat|jaise hi|jab|agar|ke baad|(?:milne|hone) (?:par|pe))(?![\p{L}])|次第|たら|次第|の(?:後|のち)に|जैसे ही|जब|अगर|के बाद/iu;

/** An invitation is sent once its meeting stands in the calendar. */
const INVITES = /invit|einlad|uitnodig|convo[ck]|招待|निमंत्रण|calend|kalend|agenda/iu;

/** "The draft is attached, the final one follows on Friday": a day to come is a promise all the same. */
const isToCome = (due: Day | null, { at }: Mail) => due !== null && at !== null && due > at.day;

/** "I'll jump in: sketch attached" is done as it is said; "as one line or two? I'll make either at once" hangs on their answer. */
function isDoneOrAsked({ side, mail, signal }: Commitment): boolean {
  if (side !== 'ours' || signal.by === 'reader') return false;
  if (signal.due === null) return sends(mail.words);
  const asks = mail.said?.signals.some(({ type, start }) => type === 'question' && start < signal.start);
  return asks === true && signal.due === mail.at?.day;
}

/** What either side promised and did not do since, the oldest first. */
export function readCommitments(
  talk: Talk,
  touches: Touch[],
  ahead: Planned[],
  calendar: Calendar,
): Commitment[] {
  const beside = besideTheThread(talk, touches);
  const meetings = ahead.filter(({ what }) => what === 'meeting');
  const meets = meetings.length > 0;
  const meetingDays: ReadonlySet<Day | null> = new Set(meetings.flatMap(({ day }) => day ?? []));
  const oldest: Day = addDays(calendar.today, -OLDEST_DAYS);
  return talk.persons.flatMap((mail, index) => {
    if (mail.at !== null && (mail.at.day < oldest || mail.at.day > calendar.today)) return [];
    // "I am sending it herewith" is done; what they plan counts where they name its day.
    const said = mail.said?.signals ?? [];
    // Who accepts or declines has decided: nothing planned is left to wait for.
    const isDecided = said.some(({ type }) => type === 'acceptance' || type === 'decline');
    const promises = said.filter(({ type, text, due }) =>
      type === 'plan'
        ? mail.side === 'theirs' && due !== null && !isDecided
        : type === 'commitment' &&
          (isToCome(due, mail) || (!sends(text) && (due !== null || !handsOver(text)))),
    );
    return (
      promises
        .map((signal): Commitment => {
          const isWriters = signal.by !== 'reader';
          return { side: isWriters === (mail.side === 'ours') ? 'ours' : 'theirs', mail, signal };
        })
        .filter((commitment) => !isDoneOrAsked(commitment))
        .filter(({ signal }) => !(meets && INVITES.test(signal.text)))
        .filter(
          ({ side, signal }) => side === 'theirs' || signal.due !== null || !CONDITIONAL.test(signal.text),
        )
        // What is promised for the day of a meeting happens there.
        .filter(({ signal }) => !meetingDays.has(signal.due))
        .filter((commitment) => !isSettled(commitment, talk.persons.slice(index + 1), beside))
    );
  });
}
