import type { Field } from './read-table';
import type { ColumnKind } from './table';

/** Fields that tell much the same: the region follows from the city, one trait of a company from another. */
export type Group = 'own' | 'area' | 'trait';

const AREA: ColumnKind[] = ['city', 'postcode', 'region'];
const TRAITS: ColumnKind[] = ['category', 'text', 'date', 'quantity'];
/** What a row may be called by; of several such columns only the first names it. */
const NAMES: ColumnKind[] = ['company', 'title'];

/** The group of each field, by place. */
export function groupsOf(fields: Pick<Field, 'kind'>[]): Group[] {
  const people = fields.some(({ kind }) => kind === 'given-name' || kind === 'family-name');
  const name =
    NAMES.map((kind) => fields.findIndex((field) => field.kind === kind)).find((at) => at >= 0) ?? -1;
  return fields.map(({ kind }, at) => {
    if (AREA.includes(kind)) return 'area';
    if (TRAITS.includes(kind)) return 'trait';
    return NAMES.includes(kind) && at !== name && !(people && kind === 'company') ? 'trait' : 'own';
  });
}
