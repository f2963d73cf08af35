import { daysBetween, workingDayFrom, workingDaysBetween } from '../calendar';
import { withoutCourtesy } from '../signals/asking';
import { chancesOf } from '../signals/meaning/model';
import { onlyNods } from '../signals/meaning/weigh';
import type { SignalType } from '../signals/read-signals';
import type { Situation } from '../situation';
import type { Ask } from '../situation/talk';
import { wantsPaper } from './send-quote';
import type { Step } from './step';
import { callName, matter, onDay, quoteOf, thingOf } from './wording';

/** What a mere answer serves, the clearest first; a price, a meeting or a doubt wants more than that. */
const ANSWERED: Partial<Record<SignalType, { clarity: number; noun: string; verb: string }>> = {
  question: { clarity: 0.9, noun: 'question', verb: 'asked' },
  request: { clarity: 0.85, noun: 'request', verb: 'asked' },
  problem: { clarity: 0.75, noun: 'problem', verb: 'reported it' },
};
const STALE_AFTER = 30;
/** A day farther off is when something is wanted to happen, not when the answer is. */
const ANSWER_WITHIN_DAYS = 14;
const QUESTION_MARK = /[?？؟]/;

/** With nobody known behind it, only a buyer's words are business. */
function isBusiness({ record, acquaintance, talk }: Situation): boolean {
  if (record !== null || acquaintance !== 'stranger') return true;
  return talk.asStranger() === 'buyer';
}

/** A statement that nobody answered for longer is history. */
const UNHEARD_FOR = 10;
/** Shorter ones only take note. */
const SAYS_SOMETHING = 60;
/** What is heard leaves the ball with them, or is another step's matter. */
const SETTLES: ReadonlySet<SignalType> = new Set([
  'commitment',
  'plan',
  'acceptance',
  'decline',
  'deferral',
  'absence',
  'unsubscribe',
  'objection',
  'thanks',
]);

/** Their last word where it says something that no list of ours understands, and nothing is planned: it wants an answer too. */
function unheard(situation: Situation): Ask | null {
  const { talk, wait, record, ahead, calendar, acquaintance, lastTouch } = situation;
  const mail = talk.last;
  if (mail?.side !== 'theirs' || mail.said === null || mail.at === null || wait !== null) return null;
  if (record?.open !== true && acquaintance === 'stranger') return null;
  const { signals, thanks } = mail.said;
  if (lastTouch !== null && lastTouch.ms > mail.at.ms) return null;
  const { words, lists } = mail.text();
  const said = withoutCourtesy(words, lists).trim();
  const isShort = said.length < (thanks ? 2.5 * SAYS_SOMETHING : SAYS_SOMETHING);
  if (isShort || ahead.length > 0 || signals.some(({ type }) => SETTLES.has(type))) return null;
  if (workingDaysBetween(mail.at.day, calendar.today, calendar.ours) > UNHEARD_FOR) return null;
  if (onlyNods(chancesOf(mail.words))) return null;
  const [sentence] = [...mail.text().sentences].sort((one, other) => other.text.length - one.text.length);
  if (sentence === undefined) return null;
  return { mail, signal: { ...sentence, type: 'request', topic: null, due: null, by: null, about: null } };
}

const clarity = ({ signal }: Ask) => ANSWERED[signal.type]?.clarity ?? 0;

function explain(situation: Situation, { mail, signal }: Ask, others: number): string {
  const when = onDay(mail, situation.calendar);
  const isNear =
    mail.at !== null && signal.due !== null && daysBetween(mail.at.day, signal.due) <= ANSWER_WITHIN_DAYS;
  const by = signal.due === null || !isNear ? '' : `, for ${situation.calendar.say(signal.due)}`;
  const more =
    others === 0 ? '' : ` ${others} more ${others === 1 ? 'point is' : 'points are'} open in the thread.`;
  return `${callName(mail.from)} ${ANSWERED[signal.type]?.verb}${when}${by}; nothing was sent since.${more}`;
}

/** The last word is theirs and it wants an answer. */
export const reply: Step = {
  kind: 'reply',
  need: 'answer',
  propose(situation) {
    const asks = situation.asks.filter((ask) => clarity(ask) > 0 && !wantsPaper(ask));
    const heard = [...asks].sort((one, other) => clarity(other) - clarity(one))[0];
    const open = situation.asks.length > 0 ? null : unheard(situation);
    const ask = heard ?? open ?? undefined;
    const form = ask && ANSWERED[ask.signal.type];
    if (form === undefined || !isBusiness(situation)) return null;
    const { signal, mail } = ask as Ask;
    const { calendar } = situation;
    const waited = mail.at === null ? 0 : workingDaysBetween(mail.at.day, calendar.today, calendar.ours);
    return {
      kind: 'reply',
      title: `Answer ${thingOf(mail.from, QUESTION_MARK.test(signal.text) ? 'question' : open === null ? form.noun : 'mail')}${matter(signal.topic, situation.subject)}`,
      why:
        open === null
          ? explain(situation, ask as Ask, asks.length - 1)
          : `${callName(mail.from)} wrote${onDay(mail, calendar)}; nothing was sent since.`,
      evidence: quoteOf(signal.text, mail),
      due: workingDayFrom(calendar.today, calendar.ours),
      parts: {
        impact: 0.8,
        confidence: open !== null ? 0.5 : waited > STALE_AFTER ? 0.6 : form.clarity,
        // After so long an answer alone wakes nobody.
        urgency: situation.silence?.isLong ? 0.4 : Math.min(1, 0.7 + 0.1 * waited),
        effort: 0.3,
      },
    };
  },
};
