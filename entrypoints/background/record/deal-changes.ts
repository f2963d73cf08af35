import type { Deal } from '../../../utils/model/book';
import type { Target } from '../../../utils/model/panel-view';
import type { NewEntry } from '../../../utils/store/log';
import { targetContent } from '../book/target-content';
import { changeEntries } from '../mend/change-entries';

/** The fields whose change a manager wants to see. */
const WATCHED = ['stage', 'name', 'status', 'amount', 'currency', 'closeDate', 'owner', 'nextStep'] as const;

/** The entries that a saved deal leaves in the log: one a change; one for a deal that is new. */
export function dealChanges(before: Deal | null, after: Deal, at: string): NewEntry[] {
  const target: Target = { kind: 'deal', id: after.id, name: after.name };
  if (before === null) {
    const content = { ...targetContent(target), field: 'deal', from: null, to: after.name };
    return [{ kind: 'field-change', at, content }];
  }
  const was = Object.fromEntries(WATCHED.map((field) => [field, before[field]]));
  return changeEntries(target, was, after, { at });
}
