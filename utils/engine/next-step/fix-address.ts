import { workingDayFrom } from '../calendar';
import type { Situation } from '../situation';
import type { Party } from '../situation/sides';
import type { Step } from './step';
import { callName, onDay, quoteOf } from './wording';

const ADDRESS = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;

/** Whom the mail was for: the address that a note names, else the last that we wrote to. */
function lostPerson({ talk: { bounce, lastOut }, people }: Situation): Party | null {
  const named = bounce?.words.match(ADDRESS)?.map((address) => address.toLowerCase()) ?? [];
  const to = lastOut?.to ?? [];
  const known = [...people, ...to];
  return known.find(({ email }) => email !== null && named.includes(email)) ?? to[0] ?? people[0] ?? null;
}

/** The address that a note names in place of the one who left. */
function successor(words: string, gone: Party): string | null {
  return words.match(ADDRESS)?.find((address) => address.toLowerCase() !== gone.email) ?? null;
}

/** A mail bounced, or the person has left: find the right address or person. */
export const fixAddress: Step = {
  kind: 'fix-address',
  need: 'people',
  propose(situation) {
    const { talk, calendar, record } = situation;
    const note = talk.bounce ?? talk.departed;
    if (note === null || record?.open === false) return null;
    const when = onDay(note, calendar);
    const lost = talk.bounce === null ? note.from : lostPerson(situation);
    const who = lost === null ? 'this contact' : callName(lost);
    const next = talk.bounce === null && lost !== null ? successor(note.words, lost) : null;
    return {
      kind: 'fix-address',
      title:
        talk.bounce !== null
          ? `Find the right address for ${who}`
          : next === null
            ? `Find who follows ${who}`
            : `Write to ${next} in place of ${who}`,
      why:
        talk.bounce !== null
          ? `The mail to ${lost?.email ?? who} came back${when}.`
          : `A note${when} says that ${who} has left.`,
      evidence: quoteOf(note.words.trim(), note),
      due: workingDayFrom(calendar.today, calendar.ours),
      parts: { impact: 0.8, confidence: 0.9, urgency: 0.9, effort: 0.2 },
    };
  },
};
