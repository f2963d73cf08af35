import type { Deal } from '../../model/book';
import { changeId } from './keys';
import type { NewHappening, Run, Write } from './plan';

type Change = { field: 'stage' | 'closeDate'; from: string; to: string; at: string };

/** Since when the deal is in its stage, as the file says; what lies ahead of the import has not happened yet. */
const movedAt = ({ stageEnteredAt }: Deal, at: string) =>
  stageEnteredAt !== null && stageEnteredAt < at ? stageEnteredAt : at;

/** A value that comes where there was none is no change of mind. */
function changesOf(before: Deal, after: Deal, at: string): Change[] {
  return (['stage', 'closeDate'] as const).flatMap((field) => {
    const [from, to] = [before[field], after[field]];
    if (from === null || to === null || from === to) return [];
    return { field, from, to, at: field === 'stage' ? movedAt(after, at) : at };
  });
}

/**
 * What the log is told of deals that a newer file has moved: to another stage, to another close date. How often a date
 * was put off, and how long deals stay in a stage, is counted there. A file that names a deal twice and contradicts
 * itself tells nothing.
 */
export function dealNews(writes: readonly Write[], { at, source }: Run): NewHappening[] {
  return writes.flatMap((write) => {
    if (write.kind !== 'deal' || write.before === null || write.before.updatedAt === at) return [];
    const { before, after } = write;
    const about = { deal: { id: after.id, name: after.name }, source };
    return changesOf(before, after, at).map(({ field, from, to, at: changedAt }): NewHappening => {
      const id = changeId(after.id, field, { source, at });
      return field === 'stage'
        ? { id, kind: 'stage-change', at: changedAt, content: { ...about, from, to } }
        : { id, kind: 'field-change', at: changedAt, content: { ...about, field, from, to } };
    });
  });
}
