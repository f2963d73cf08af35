import type { Field } from './read-table';
import type { ColumnKind } from './table';

const PLACE: ColumnKind[] = ['house-number', 'street', 'city', 'postcode', 'region'];

/** What two people of one house have in common. */
const HOUSEHOLD: ColumnKind[] = ['family-name', ...PLACE, 'phone', 'email'];
/** What two people of one company have in common. */
const COLLEAGUES: ColumnKind[] = ['company', 'website', 'email', ...PLACE, 'phone', 'category'];
/** What two companies at one address have in common. */
const NEIGHBOURS: ColumnKind[] = [...PLACE, 'phone'];
/** What two branches of one company have in common. */
const BRANCHES: ColumnKind[] = ['company', 'website', 'email', 'city', 'region', 'category'];
/** What two things of one maker have in common. */
const SIBLINGS: ColumnKind[] = ['company', 'category', 'quantity', 'date', 'region', 'city', 'website'];

/**
 * The ways in which two records that are not one may yet be alike in several fields at once: which fields go together
 * in each, by place. Without them the agreement of colleagues in company, domain and address would be counted three times.
 */
export function kinships(fields: Field[]): boolean[][] {
  const kinds = new Set(fields.map(({ kind }) => kind));
  const people = kinds.has('given-name') || kinds.has('family-name');
  const sets = people ? [HOUSEHOLD, COLLEAGUES] : kinds.has('company') ? [NEIGHBOURS, BRANCHES] : [SIBLINGS];
  return sets
    .map((set) => fields.map(({ kind }) => set.includes(kind)))
    .filter((members) => members.filter(Boolean).length > 1 && members.includes(false));
}
