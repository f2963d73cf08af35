import type { Entity, FieldName } from '../profile';
import { entityNamed, withoutKind } from './title';

const FEWEST_VOTES = 2;
/** What fields say of the kind of record that has them. */
const BY_FIELD: Partial<Record<FieldName, Partial<Record<Entity, number>>>> = {
  stage: { deal: 1 },
  closeDate: { deal: 1.2 },
  probability: { deal: 1.2 },
  amount: { deal: 1 },
  nextStep: { deal: 0.4 },
  firstName: { contact: 0.6, lead: 0.6 },
  lastName: { contact: 0.6, lead: 0.6 },
  jobTitle: { contact: 1, lead: 0.8 },
  email: { contact: 0.7, lead: 0.6, account: 0.4 },
  phone: { contact: 0.6, lead: 0.6, account: 0.5 },
  website: { account: 0.9 },
  source: { lead: 0.4, deal: 0.2 },
};

/** What speaks for a kind of record. */
export interface EntityEvidence {
  readonly inAddress: Entity | null;
  readonly titles: readonly string[];
  readonly headings: readonly string[];
  readonly fields: ReadonlySet<FieldName>;
}

/** The kind of record that a page shows, by its address, headings and fields; null where too little speaks for any. */
export function entityOf({ inAddress, titles, headings, fields }: EntityEvidence): Entity | null {
  const votes: Record<Entity, number> = { deal: 0, lead: 0, contact: 0, account: 0, activity: 0 };
  const vote = (entity: Entity | null, weight: number) => {
    if (entity) votes[entity] += weight;
  };
  vote(inAddress, 4);
  for (const title of new Set(titles)) vote(entityNamed(title) ?? withoutKind(title).entity, 1.5);
  headings
    .slice(0, 6)
    .forEach((heading, at) => vote(entityNamed(heading) ?? withoutKind(heading).entity, at === 0 ? 2 : 1));
  for (const field of fields)
    for (const [entity, weight] of Object.entries(BY_FIELD[field] ?? {})) vote(entity as Entity, weight);
  const [best, next] = Object.entries(votes).sort(([, a], [, b]) => b - a);
  if (!best || best[1] < FEWEST_VOTES || (next && next[1] === best[1])) return null;
  return best[0] as Entity;
}
