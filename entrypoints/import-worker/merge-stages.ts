import type { StageMapping } from '../../utils/import/mapping';
import type { Stage } from '../../utils/model/book';
import { settings } from '../../utils/model/settings';
import { foldedName } from '../../utils/store/rows';

const sameNames = (one: readonly Stage[], other: readonly Stage[]) =>
  JSON.stringify(one.map(({ name }) => name)) === JSON.stringify(other.map(({ name }) => name));

/**
 * The user's stages with those of the file that deals may still be in. Stages that nobody has ever touched make way
 * for the file's; else what is new comes after what is there. Null where nothing changes.
 */
export function mergeStages(current: readonly Stage[], mapped: readonly StageMapping[]): Stage[] | null {
  const open = [...mapped].filter(({ status }) => status === 'open').sort((a, b) => a.order - b.order);
  const isUntouched = sameNames(current, settings.parse({}).stages);
  const kept = isUntouched && open.length > 0 ? [] : current;
  const known = new Set(kept.map(({ name }) => foldedName(name)));
  const fresh = open.filter(({ name }) => !known.has(foldedName(name)));
  const added = fresh.map(({ name, probability }) => ({ name, probability, typicalDays: null }));
  const merged = [...kept, ...added].map((stage, at) => ({ ...stage, order: at + 1 }));
  return sameNames(merged, current) ? null : merged;
}
