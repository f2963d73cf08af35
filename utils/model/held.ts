import { z } from 'zod';
import { line, moment } from './values';

const count = z.number().int().min(0);

/** The last backup that was saved: its day and its file's name. */
export const lastBackup = z.object({ at: moment, name: line, sealed: z.boolean() });
export type LastBackup = z.infer<typeof lastBackup>;

/** How much the store held when it was looked at last: outside of the store, so that its loss is noticed. */
export const heldMark = z.object({
  at: moment,
  records: count,
  entries: count,
  /** The id of the log's own chain: a store that was lost begins another one. Null before its first entry. */
  device: z.string().nullable().default(null),
  backup: lastBackup.nullable(),
});
export type HeldMark = z.infer<typeof heldMark>;
export type Held = Pick<HeldMark, 'records' | 'entries' | 'device'>;

/** Whether the store is not the one that the mark was made of: it is empty, or was begun anew since. */
export function isLost(mark: HeldMark, { records, entries, device }: Held): boolean {
  if (records + entries === 0) return true;
  return mark.device !== null && mark.device !== device;
}
