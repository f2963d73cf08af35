import type { Deal } from '../../utils/model/book';
import type { NewEntry } from '../../utils/store/log';
import { targetContent } from './target-content';

/** The fields whose change a manager wants to see. */
const WATCHED = ['name', 'status', 'amount', 'currency', 'closeDate', 'owner', 'nextStep'] as const;

/** The entries that a saved deal leaves in the log: one a change; one for a deal that is new. */
export function dealChanges(before: Deal | null, after: Deal, at: string): NewEntry[] {
  const about = targetContent({ kind: 'deal', id: after.id, name: after.name });
  if (before === null) {
    return [{ kind: 'field-change', at, content: { ...about, field: 'deal', from: null, to: after.name } }];
  }
  const fields = WATCHED.filter((field) => before[field] !== after[field]).map(
    (field): NewEntry => ({
      kind: 'field-change',
      at,
      content: { ...about, field, from: before[field], to: after[field] },
    }),
  );
  if (before.stage === after.stage) return fields;
  const stage: NewEntry = {
    kind: 'stage-change',
    at,
    content: { ...about, from: before.stage, to: after.stage },
  };
  return [stage, ...fields];
}
