import { workingDayFrom, workingDaysBetween } from '../calendar';
import type { Situation } from '../situation';
import type { Ask } from '../situation/talk';
import type { Step } from './step';
import { callName, matter, quoteOf, thingOf } from './wording';

/** How surely it wants an answer: a question most, a bare complaint least. */
const CLARITY = Object.freeze({ question: 0.9, request: 0.85, problem: 0.75, commitment: 0, deferral: 0 });
const NOUN = Object.freeze({
  question: 'question',
  request: 'request',
  problem: 'problem',
  commitment: '',
  deferral: '',
});
const STALE_AFTER = 30;

/** With nobody known behind it, only a buyer's words are business. */
function isBusiness({ record, acquaintance, talk }: Situation): boolean {
  if (record !== null || acquaintance !== 'stranger') return true;
  return talk.lastIn?.said?.interest != null && !talk.lastIn.said.pitch;
}

const clearest = (asks: Ask[]) =>
  asks.reduce<Ask | null>(
    (best, ask) => (best === null || CLARITY[ask.signal.type] > CLARITY[best.signal.type] ? ask : best),
    null,
  );

function explain(situation: Situation, { mail, signal }: Ask): string {
  const verb = signal.type === 'problem' ? 'reported it' : 'asked';
  const when = mail.at === null ? '' : ` on ${situation.calendar.say(mail.at.day)}`;
  const others = situation.asks.length - 1;
  const more =
    others === 0 ? '' : ` ${others} more ${others === 1 ? 'point is' : 'points are'} open in the thread.`;
  return `${callName(mail.from)} ${verb}${when}; nothing was sent since.${more}`;
}

/** The last word is theirs and it wants an answer. */
export const reply: Step = {
  kind: 'reply',
  need: 'move',
  propose(situation) {
    const ask = clearest(situation.asks);
    if (ask === null || !isBusiness(situation)) return null;
    const { signal, mail } = ask;
    const { calendar } = situation;
    const waited = mail.at === null ? 0 : workingDaysBetween(mail.at.day, calendar.today);
    return {
      kind: 'reply',
      title: `Answer ${thingOf(mail.from, NOUN[signal.type])}${matter(signal.topic, situation.subject)}`,
      why: explain(situation, ask),
      evidence: quoteOf(signal.text, mail),
      due: workingDayFrom(calendar.today),
      parts: {
        impact: 0.8,
        confidence: waited > STALE_AFTER ? 0.6 : CLARITY[signal.type],
        urgency: Math.min(1, 0.7 + 0.1 * waited),
        effort: 0.3,
      },
    };
  },
};
