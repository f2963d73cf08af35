import { addWorkingDays, type Calendar, type Day, type Moment } from '../calendar';
import { dayFound } from '../work-days/hours';
import { ASKS } from './asks';
import type { Mail, Talk } from './talk';
import { SAME_MAIL_MS, type Touch } from './touches';
import type { UsualWait } from './usual-wait';

/** What of a talk tells whether the last word is ours. */
type Turn = Pick<Talk, 'last' | 'lastIn' | 'lastOut' | 'bounce'>;

/** Working days of silence after which one may ask again, where no pace is known. */
const PATIENCE = 4;
const PATIENCE_MIN = 3;
const PATIENCE_MAX = 8;
/** A missed call is tried again sooner than a mail. */
const CALL_PATIENCE = 2;

/** The last word where it is ours. */
export type OurWord = {
  mail: Mail | null;
  call: boolean;
  /** Whether it asked or sent something that they should answer. */
  wantsAnswer: boolean;
  at: Moment;
  /** How long they usually take to answer a mail; null where it is not known, and for a call. */
  usual: UsualWait | null;
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

const patience = (usual: UsualWait | null) =>
  usual === null ? PATIENCE : Math.min(PATIENCE_MAX, Math.max(PATIENCE_MIN, 2 * usual.days + 1));

/** Our last word, when nothing came after it and it did not bounce; null otherwise or when its time is unknown. */
export function readOurWord(
  talk: Turn,
  touches: Touch[],
  usualWait: UsualWait | null,
  calendar: Calendar,
): OurWord | null {
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
  const usual = call ? null : usualWait;
  const foundOn = dayFound(at, calendar);
  return {
    mail,
    call,
    wantsAnswer: mail === null || wantsAnswer(mail),
    at,
    usual,
    foundOn,
    patientUntil: addWorkingDays(foundOn, call ? CALL_PATIENCE : patience(usual), calendar.theirs),
  };
}
