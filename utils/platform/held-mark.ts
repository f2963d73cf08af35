import { type Held, type HeldMark, heldMark, isLost, type LastBackup } from '../model/held';
import { readLocal, removeLocal, writeLocal } from './local-state';

/** Where the mark stands in `storage.local`. */
export const HELD_KEY = 'held';

/** How much the store held when that was noted last; null where it never was. */
export async function readHeldMark(): Promise<HeldMark | null> {
  const { success, data } = heldMark.safeParse(await readLocal(HELD_KEY));
  return success ? data : null;
}

async function note(held: Held, at: string, known: HeldMark | null, backup: LastBackup | null) {
  // Nothing is noted of an empty store, nor of one that was begun anew: what was there before is what is missed.
  if (held.records + held.entries === 0 || (known !== null && isLost(known, held))) return;
  await writeLocal(HELD_KEY, { ...held, at, backup } satisfies HeldMark);
}

/** Notes how much the store holds. */
export async function noteHeld(held: Held, at: string): Promise<void> {
  const known = await readHeldMark();
  await note(held, at, known, known?.backup ?? null);
}

/** Notes the backup that was saved last, with how much the store held then. */
export async function noteBackup(backup: LastBackup, held: Held): Promise<void> {
  await note(held, backup.at, await readHeldMark(), backup);
}

/** Notes how much the store holds after a backup was brought back: what was missed before is so no more. */
export async function noteRestored(held: Held, at: string): Promise<void> {
  await note(held, at, null, (await readHeldMark())?.backup ?? null);
}

/** Forgets it: the store was emptied on purpose. */
export async function forgetHeld(): Promise<void> {
  await removeLocal(HELD_KEY);
}
