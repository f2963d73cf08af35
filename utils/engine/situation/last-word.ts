import { addWorkingDays, type Calendar, type Day, type Moment } from '../calendar';
import { dayFound } from '../work-days/hours';
import { ASKS } from './asks';
import type { Mail, Talk } from './talk';
import type { Touch } from './touches';

/** What of a talk tells whether the last word is ours. */
type Turn = Pick<Talk, 'last' | 'lastIn' | 'lastOut' | 'bounce' | 'usualWait'>;

/** Working days of silence after which one may ask again, where the contact's own pace is not known. */
const PATIENCE = 4;
const PATIENCE_MIN = 3;
const PATIENCE_MAX = 8;
/** A missed call is tried again sooner than a mail. */
const CALL_PATIENCE = 2;
/** The log writes a mail of the thread with about the same time: then it is the same mail. */
export const SAME_MAIL_MS = 10 * 60_000;

/** The last word where it is ours. */
export type OurWord = {
  mail: Mail | null;
  call: boolean;
  /** Whether it asked or sent something that they should answer. */
  wantsAnswer: boolean;
  at: Moment;
  /** When they come to read it, by their working hours where these are known. */
  foundOn: Day;
  /** Until this day the ball is theirs and the time is not up. */
  patientUntil: Day;
};

/** What they asked that nothing since has answered: neither a mail, nor a call that reached them, nor a meeting. */
export function unansweredAsks(talk: Talk, touches: Touch[]): Talk['asks'] {
  return talk.asks.filter(({ mail }) => {
    const asked = mail.at?.ms;
    return (
      asked === undefined ||
      !touches.some(({ at, reached, direction }) => reached && direction !== 'in' && at.ms > asked)
    );
  });
}

/** An unread body may have asked anything, so it counts as asking. */
function wantsAnswer({ said, words }: Mail): boolean {
  if (said === null || words === '') return true;
  const asks = said.signals.some(({ type }) => ASKS.has(type));
  return (
    asks ||
    (said.offer !== null && !said.signals.some(({ type }) => type === 'commitment' || type === 'plan'))
  );
}

function patience({ usualWait }: Turn, call: boolean): number {
  if (call) return CALL_PATIENCE;
  return usualWait === null ? PATIENCE : Math.min(PATIENCE_MAX, Math.max(PATIENCE_MIN, 2 * usualWait + 1));
}

/** Our last word, when nothing came after it and it did not bounce; null otherwise or when its time is unknown. */
export function readOurWord(talk: Turn, touches: Touch[], calendar: Calendar): OurWord | null {
  const outward = touches.findLast(({ direction }) => direction === 'out');
  const mailAt = talk.lastOut?.at ?? null;
  const byTouch = outward !== undefined && (mailAt === null || outward.at.ms > mailAt.ms + SAME_MAIL_MS);
  const at = byTouch ? outward.at : mailAt;
  if (at === null) return null;
  const inward = touches.some((touch) => touch.direction !== 'out' && touch.at.ms > at.ms);
  const answered = inward || (byTouch ? (talk.lastIn?.at?.ms ?? 0) > at.ms : talk.last !== talk.lastOut);
  const mail = byTouch ? null : talk.lastOut;
  if (answered || talk.bounce !== null) return null;
  const call = byTouch && outward.what === 'call';
  const foundOn = dayFound(at, calendar);
  return {
    mail,
    call,
    wantsAnswer: mail === null || wantsAnswer(mail),
    at,
    foundOn,
    patientUntil: addWorkingDays(foundOn, patience(talk, call), calendar.theirs),
  };
}
