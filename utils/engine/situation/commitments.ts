import type { Calendar, Day } from '../calendar';
import { addDays } from '../calendar';
import type { Signal } from '../signals/read-signals';
import { sends } from '../signals/sending';
import { SAME_MAIL_MS } from './last-word';
import type { Mail, Talk } from './talk';
import type { Touch } from './touches';

/** Something promised that has not happened, as far as the thread and the log tell. */
export type Commitment = { side: 'ours' | 'theirs'; mail: Mail; signal: Signal };

/** An older promise is history: the talk went on without it. */
const OLDEST_DAYS = 60;
/** A mail up to this long that thanks does nothing else. */
const SHORT = 160;
const SHORTEST = 60;

/** Only takes note: neither does what was promised nor promises anew. */
function onlyNotes({ said, words }: Mail): boolean {
  if (said === null) return false;
  const isEmpty = said.signals.every(({ type }) => type === 'thanks' || type === 'acceptance');
  return isEmpty && !sends(words) && words.length <= (said.thanks ? SHORT : SHORTEST);
}

/** The contacts of the log that are no copies of the thread's own mails. */
function besideTheThread(talk: Talk, touches: Touch[]): Touch[] {
  const times = talk.mails.flatMap(({ at }) => at?.ms ?? []);
  return touches.filter(({ at }) => !times.some((ms) => Math.abs(ms - at.ms) <= SAME_MAIL_MS));
}

function isSettled({ side, mail }: Commitment, after: Mail[], touches: Touch[]): boolean {
  const gaveUp = ({ said }: Mail) => said?.signals.some(({ type }) => type === 'decline') === true;
  if (after.some((later) => (later.side === side ? !onlyNotes(later) : gaveUp(later)))) return true;
  const from = mail.at?.ms;
  const back = side === 'ours' ? 'in' : 'out';
  return (
    from === undefined ||
    touches.some(({ at, reached, direction }) => reached && direction !== back && at.ms > from)
  );
}

/** What either side promised and did not do since, the oldest first. */
export function readCommitments(talk: Talk, touches: Touch[], calendar: Calendar): Commitment[] {
  const beside = besideTheThread(talk, touches);
  const oldest: Day = addDays(calendar.today, -OLDEST_DAYS);
  return talk.persons.flatMap((mail, index) => {
    if (mail.at !== null && (mail.at.day < oldest || mail.at.day > calendar.today)) return [];
    const promises = (mail.said?.signals ?? []).filter(({ type }) => type === 'commitment');
    return promises
      .map((signal): Commitment => {
        const isWriters = signal.by !== 'reader';
        return { side: isWriters === (mail.side === 'ours') ? 'ours' : 'theirs', mail, signal };
      })
      .filter((commitment) => !isSettled(commitment, talk.persons.slice(index + 1), beside));
  });
}
