import { counted, type Feature, isoOf, type Sight } from './feature';

/** Words of titles by how much their bearers decide. Of the title alone: nothing is guessed from a name. */
const DECIDES =
  /\b(?:c[efimto]o|chief|owner|founder|president|managing director|geschäftsführer\w*|inhaber\w*|pdg|gérante?|directeur général|directrice générale|decision[- ]maker|budget)\b/iu;
const LEADS =
  /\b(?:vp|vice[- ]president|head|director|directeur|directrice|direktor\w*|leiter\w*|leitung|lead|responsable|jefe|jefa|bereichsleit\w*)\b/iu;
const MANAGES = /\b(?:manager|managerin|supervisor|teamlead|teamleit\w*|gerente|encargad[oa]|chef)\b/iu;

const RANKS = ['works there', 'manages', 'leads', 'decides'] as const;

function rankOf(title: string): number {
  if (DECIDES.test(title)) return 3;
  if (LEADS.test(title)) return 2;
  return MANAGES.test(title) ? 1 : 0;
}

/** Whom of their people the log has seen by then. */
function seenBy({ stood }: Sight): ReadonlySet<string> {
  return new Set(stood.past.flatMap(({ contact }) => contact ?? []));
}

/** The highest place among the people seen by then whose title is known; null where none is. */
function highest(sight: Sight): (typeof RANKS)[number] | null {
  const seen = seenBy(sight);
  const titles = sight.stood.history.people
    .filter(({ id }) => seen.has(id))
    .flatMap(({ title }) => title ?? []);
  return titles.length === 0 ? null : (RANKS[Math.max(...titles.map(rankOf))] ?? null);
}

const TELLS: Readonly<Record<string, string>> = {
  decides: 'Somebody who decides has been in touch.',
  leads: 'Somebody who leads a part of the company has been in touch.',
  manages: 'The highest among those in touch manages a team.',
  'works there': 'Nobody who decides has been in touch.',
};

/** Their people: how many were in touch, and how high up. */
export const peopleFeatures: readonly Feature[] = [
  {
    id: 'people in touch',
    name: 'People of theirs in touch',
    needs: 'mails and calls',
    of: 'both',
    way: 'up',
    turn: 1.5,
    read: (sight) => seenBy(sight).size || null,
    tell: (value, { stood }) => ({
      text: `${counted(Number(value), 'person', 'people')} on their side ${Number(value) === 1 ? 'was' : 'were'} in touch.`,
      fact: counted(Number(value), 'person', 'people'),
      at: isoOf(stood.past.findLast(({ contact }) => contact !== undefined)?.at),
    }),
  },
  {
    id: 'highest place in touch',
    name: 'Highest place of those in touch',
    needs: 'people',
    of: 'both',
    accepts: (value, points) => (value === 'decides' || value === 'leads') === points > 0,
    read: highest,
    tell: (value, { stood }) => ({
      text: TELLS[value] ?? 'The place of those in touch is known.',
      fact: null,
      at: isoOf(stood.past.findLast(({ contact }) => contact !== undefined)?.at),
    }),
  },
];
