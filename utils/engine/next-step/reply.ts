import { daysBetween, workingDayFrom, workingDaysBetween } from '../calendar';
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
  return talk.lastIn?.said?.interest != null && !talk.lastIn.said.pitch;
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
    const ask = [...asks].sort((one, other) => clarity(other) - clarity(one))[0];
    const form = ask && ANSWERED[ask.signal.type];
    if (form === undefined || !isBusiness(situation)) return null;
    const { signal, mail } = ask as Ask;
    const { calendar } = situation;
    const waited = mail.at === null ? 0 : workingDaysBetween(mail.at.day, calendar.today);
    return {
      kind: 'reply',
      title: `Answer ${thingOf(mail.from, QUESTION_MARK.test(signal.text) ? 'question' : form.noun)}${matter(signal.topic, situation.subject)}`,
      why: explain(situation, ask as Ask, asks.length - 1),
      evidence: quoteOf(signal.text, mail),
      due: workingDayFrom(calendar.today),
      parts: {
        impact: 0.8,
        confidence: waited > STALE_AFTER ? 0.6 : form.clarity,
        urgency: Math.min(1, 0.7 + 0.1 * waited),
        effort: 0.3,
      },
    };
  },
};
