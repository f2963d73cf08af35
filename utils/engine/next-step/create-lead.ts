import { companyDomain } from '../../identity/domain';
import { workingDayFrom } from '../calendar';
import type { Signal } from '../signals/read-signals';
import type { Sentence } from '../signals/sentences';
import type { Situation } from '../situation';
import { ASKS } from '../situation/asks';
import type { Mail } from '../situation/talk';
import type { Step } from './step';
import { callName, onDay, quoteOf } from './wording';

/** The sentence that shows what they want; failing that, the first. */
function shown({ said, text }: Mail): Signal | Sentence | null {
  const asked = said?.signals.find(({ type }) => ASKS.has(type));
  return said?.interest ?? asked ?? text().sentences[0] ?? null;
}

/** They began with a question, and we asked or sent something back: whatever their words are, we took it for business. */
function isTakenUp({ persons, lastOut, asStranger }: Situation['talk']): boolean {
  const first = persons[0];
  const asked = first?.side === 'theirs' && first.said?.signals.some(({ type }) => ASKS.has(type));
  const back = lastOut?.said ?? null;
  const goesOn = back?.offer != null || back?.signals.some(({ type }) => ASKS.has(type)) === true;
  return asked === true && goesOn && asStranger() === 'unclear';
}

/**
 * Their newest mail where a possible buyer writes. Where we wrote first, only what they ask counts: an answer to our
 * own enquiry speaks of prices too.
 */
function interestedMail({ talk, picked }: Situation): Mail | null {
  if (talk.asStranger() !== 'buyer' && !isTakenUp(talk)) return null;
  const theyBegan = talk.persons[0]?.side === 'theirs';
  const theirs = talk.persons.filter(({ side, said, words }) => {
    if (side !== 'theirs' || words === '') return false;
    return theyBegan || said?.signals.some(({ type }) => ASKS.has(type)) === true;
  });
  return picked === null
    ? (theirs.at(-1) ?? null)
    : (theirs.findLast(({ from }) => from.email === picked.email) ?? null);
}

/** The thread is with a stranger who shows interest, and no deal or lead matches. */
export const createLead: Step = {
  kind: 'create-lead',
  need: 'track',
  propose(situation) {
    const { record, acquaintance, calendar } = situation;
    if (record !== null || acquaintance !== 'stranger') return null;
    const mail = interestedMail(situation);
    const interest = mail === null ? null : shown(mail);
    if (mail === null || interest === null) return null;
    const topic = 'topic' in interest ? interest.topic : null;
    const company = mail.from.email === null ? null : companyDomain(mail.from.email);
    const who = mail.from.name ?? callName(mail.from);
    const matter = topic === null ? 'showed interest' : `wrote about ${topic}`;
    const when = onDay(mail, calendar);
    return {
      kind: 'create-lead',
      title: `Track ${who.slice(0, 80)}${company === null ? '' : ` of ${company}`} as a lead`,
      why: `${callName(mail.from)} ${matter}${when}; no deal or lead has this address.`,
      evidence: quoteOf(interest.text, mail),
      due: workingDayFrom(calendar.today, calendar.ours),
      parts: { impact: 0.8, confidence: 0.8, urgency: 0.9, effort: 0.15 },
    };
  },
};
