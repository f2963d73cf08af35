import type { Field } from './read-table';
import type { ColumnKind } from './table';

const PLACE: ColumnKind[] = ['house-number', 'street', 'city', 'postcode', 'region'];

/** What two people of one house have in common. */
const HOUSEHOLD: ColumnKind[] = ['family-name', ...PLACE, 'phone', 'email'];
/** What two people of one company have in common. */
const COLLEAGUES: ColumnKind[] = ['company', 'website', 'email', ...PLACE, 'phone', 'category'];
/** What two companies at one address have in common. */
const NEIGHBOURS: ColumnKind[] = [...PLACE, 'phone'];
/** What two branches of one company may differ in; all else they may have in common. */
const OF_A_BRANCH: ColumnKind[] = ['house-number', 'street'];
/** What two things of one maker differ in. */
const OF_A_THING: ColumnKind[] = ['title', 'identifier'];

/**
 * The ways in which two records that are not one may yet be alike in several fields at once: which fields go together
 * in each, by place. Without them the agreement of colleagues in company, domain and address would be counted three times.
 */
export function kinships(fields: Field[]): boolean[][] {
  const kinds = new Set(fields.map(({ kind }) => kind));
  const people = kinds.has('given-name') || kinds.has('family-name');
  const of = (set: ColumnKind[]) => fields.map(({ kind }) => set.includes(kind));
  const but = (set: ColumnKind[]) => fields.map(({ kind }) => !set.includes(kind));
  const hasAddress = OF_A_BRANCH.some((kind) => kinds.has(kind));
  const branches = but(hasAddress ? OF_A_BRANCH : ['company', 'website', 'email']);
  const sets = people
    ? [of(HOUSEHOLD), of(COLLEAGUES)]
    : kinds.has('company')
      ? [of(NEIGHBOURS), branches]
      : [but(OF_A_THING)];
  return sets.filter((members) => members.filter(Boolean).length > 1 && members.includes(false));
}

/** What a person takes along into another company. */
const OWN: ColumnKind[] = ['given-name', 'family-name', 'birth-date', 'phone', 'identifier'];

/** The fields in which somebody who changed company stays alike, by place; null where rows are not people of companies. */
export function moved(fields: Field[]): boolean[] | null {
  const kinds = new Set(fields.map(({ kind }) => kind));
  if (!kinds.has('family-name') || !(kinds.has('company') || kinds.has('email'))) return null;
  return fields.map(({ kind }) => OWN.includes(kind));
}
