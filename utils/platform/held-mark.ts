import { type HeldCounts, type HeldMark, heldMark, type LastBackup } from '../model/held';
import { readLocal, removeLocal, writeLocal } from './local-state';

/** Where the mark stands in `storage.local`. */
export const HELD_KEY = 'held';

/** How much the store held when that was noted last; null where it never was. */
export async function readHeldMark(): Promise<HeldMark | null> {
  const { success, data } = heldMark.safeParse(await readLocal(HELD_KEY));
  return success ? data : null;
}

/** Notes how much the store holds. Nothing is noted of an empty one: what was there before is what is missed. */
export async function noteHeld({ records, entries }: HeldCounts, at: string): Promise<void> {
  if (records + entries === 0) return;
  const backup = (await readHeldMark())?.backup ?? null;
  await writeLocal(HELD_KEY, { at, records, entries, backup } satisfies HeldMark);
}

/** Notes the backup that was saved last, with how much the store held then. */
export async function noteBackup(backup: LastBackup, { records, entries }: HeldCounts): Promise<void> {
  await writeLocal(HELD_KEY, { at: backup.at, records, entries, backup } satisfies HeldMark);
}

/** Forgets it: the store was emptied on purpose. */
export async function forgetHeld(): Promise<void> {
  await removeLocal(HELD_KEY);
}
