import type { ActivityContent } from '../../../utils/model/activity';
import type { NewEntry } from '../../../utils/store/log';
import { type About, targetContent } from '../book/target-content';

type Values = Readonly<Record<string, unknown>>;

/**
 * The entries that changes of a record leave in the log, the stage first: one a field, from what it was to what it
 * is. `source` names the page or file that said so; nothing where it was typed.
 */
export function changeEntries(
  target: About,
  was: Values,
  now: Values,
  { at, source }: { at: string; source?: string },
): NewEntry[] {
  const about: ActivityContent = { ...targetContent(target), ...(source !== undefined && { source }) };
  const fields = Object.keys(was).filter((field) => was[field] !== now[field]);
  const entry = (field: string): NewEntry => {
    const change = { from: was[field], to: now[field] };
    return field === 'stage'
      ? { kind: 'stage-change', at, content: { ...about, ...change } }
      : { kind: 'field-change', at, content: { ...about, field, ...change } };
  };
  return [...fields.filter((field) => field === 'stage'), ...fields.filter((field) => field !== 'stage')].map(
    entry,
  );
}
