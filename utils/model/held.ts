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
  backup: lastBackup.nullable(),
});
export type HeldMark = z.infer<typeof heldMark>;
export type HeldCounts = Pick<HeldMark, 'records' | 'entries'>;
