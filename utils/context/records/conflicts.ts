import { isOneCompanyName } from '../../identity/one-company';
import type { Sources, Stated } from '../../model/book';
import { settleField } from './settle-field';

/** Two sources of one field that differ; `used` is the one that counts. */
export type Conflict = { field: string; used: Stated; other: Stated };

/** Whether two sources name one company, but for its legal form. */
const isOneNamed = (one: unknown, other: unknown) =>
  typeof one === 'string' && typeof other === 'string' && isOneCompanyName(one, other);

/** Where sources of a record stand against each other: per field the value used and the strongest other one. */
export function conflictsOf(sources: Sources, fields: readonly string[]): Conflict[] {
  return fields.flatMap((field) => {
    const { used, against } = settleField(sources[field] ?? []);
    const other = against.find(({ value }) => field !== 'account' || !isOneNamed(used?.value, value));
    return used === null || other === undefined ? [] : [{ field, used, other }];
  });
}

/** The fields of which only a doubtful value is known, each with that value. */
export function proposalsOf(sources: Sources): Record<string, Stated['value']> {
  const unsure = Object.entries(sources).flatMap(([field, statements]) => {
    const { used } = settleField(statements);
    return used === null || used.sure ? [] : [[field, used.value] as const];
  });
  return Object.fromEntries(unsure);
}
