import { companyDomain } from '../../identity/domain';
import { workingDayFrom } from '../calendar';
import type { Relative } from '../situation/relatives';
import type { Step } from './step';
import { callName, clip } from './wording';

const NAMED = 3;
const LONGEST_NAME = 60;

const SURENESS = Object.freeze({ contact: 0.9, company: 0.8, person: 0.7, mention: 0.65 });

const quoted = (name: string) => `“${clip(name, LONGEST_NAME)}”`;

/** "“A” or “B”", "“A”, “B” or one of 3 others". */
function choice(relatives: Relative[]): string {
  const names = relatives.slice(0, NAMED).map(({ name }) => quoted(name));
  const rest = relatives.length - names.length;
  if (rest > 0) return `${names.join(', ')} or ${rest === 1 ? 'another one' : `one of ${rest} others`}`;
  return names.length === 1 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

function explain([first, ...more]: [Relative, ...Relative[]]): string {
  const who = first.who === null ? 'Somebody' : callName(first.who);
  const count = more.length + 1;
  switch (first.tie) {
    case 'contact':
      return more.length > 0 ? `${who} is on ${count} open deals.` : `${who} is on this open deal.`;
    case 'company': {
      const company =
        first.who?.email == null ? 'The company' : (companyDomain(first.who.email) ?? 'The company');
      return `${company} has ${count === 1 ? 'an open deal' : `${count} open deals`}; ${who} is not on ${count === 1 ? 'it' : 'any of them'}.`;
    }
    case 'person':
      return `${who} writes from an address that is not known, and has the name of a contact of ${count === 1 ? 'this deal' : 'these deals'}.`;
    case 'mention':
      return `The thread speaks of ${count === 1 ? 'it' : 'them'}; nobody on it is a known contact.`;
  }
}

/** The thread belongs to a deal that is known, but the match is not certain: ask which. */
export const linkDeal: Step = {
  kind: 'link-deal',
  need: 'track',
  propose({ record, relatives, calendar }) {
    const [first, ...more] = relatives;
    if (record !== null || first === undefined) return null;
    return {
      kind: 'link-deal',
      title: `Link this thread to ${choice(relatives)}`,
      why: explain([first, ...more]),
      evidence: null,
      due: workingDayFrom(calendar.today, calendar.ours),
      records: relatives.flatMap(({ id }) => id ?? []),
      parts: { impact: 0.8, confidence: SURENESS[first.tie], urgency: 0.9, effort: 0.1 },
    };
  },
};
