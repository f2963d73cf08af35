import { companyDomain } from '../../identity/domain';
import { workingDayFrom } from '../calendar';
import type { Situation } from '../situation';
import type { Mail } from '../situation/talk';
import type { Step } from './step';
import { callName, onDay, quoteOf } from './wording';

/**
 * Their newest mail that a possible buyer would write. Where we wrote first, only what they ask counts: an answer
 * to our own enquiry speaks of prices too.
 */
function interestedMail({ talk, picked }: Situation): Mail | null {
  const theyBegan = talk.persons[0]?.side === 'theirs';
  const interested = talk.persons.filter(({ side, said }) => {
    if (side !== 'theirs' || said === null || said.interest === null || said.pitch) return false;
    return theyBegan || said.signals.some(({ type }) => type === 'question' || type === 'request');
  });
  return picked === null
    ? (interested.at(-1) ?? null)
    : (interested.findLast(({ from }) => from.email === picked.email) ?? null);
}

/** The thread is with a stranger who shows interest, and no deal or lead matches. */
export const createLead: Step = {
  kind: 'create-lead',
  need: 'track',
  propose(situation) {
    const { record, acquaintance, calendar } = situation;
    if (record !== null || acquaintance !== 'stranger') return null;
    const mail = interestedMail(situation);
    const interest = mail?.said?.interest ?? null;
    if (mail === null || interest === null) return null;
    const company = mail.from.email === null ? null : companyDomain(mail.from.email);
    const who = mail.from.name ?? callName(mail.from);
    const matter = interest.topic === null ? 'showed interest' : `wrote about ${interest.topic}`;
    const when = onDay(mail, calendar);
    return {
      kind: 'create-lead',
      title: `Track ${who.slice(0, 80)}${company === null ? '' : ` of ${company}`} as a lead`,
      why: `${callName(mail.from)} ${matter}${when}; no deal or lead has this address.`,
      evidence: quoteOf(interest.text, mail),
      due: workingDayFrom(calendar.today),
      parts: { impact: 0.8, confidence: 0.8, urgency: 0.9, effort: 0.15 },
    };
  },
};
