import { type DaySettings, type Settings, settings } from '../model/settings';
import type { Database } from './database';
import { readable } from './readable';

const KEY = 'settings';

async function storedSettings(db: Database): Promise<Record<string, unknown>> {
  const value = (await db.settings.get(KEY))?.value;
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/**
 * The user's settings; what was never set has its default. A damaged field reads as its default too, but
 * stays stored as it is until the user sets it again.
 */
export async function readSettings(db: Database): Promise<Settings> {
  const stored = await storedSettings(db);
  const kept = Object.entries(settings.shape).filter(
    ([name, schema]) => name in stored && readable(schema, stored[name], `settings.${name}`) !== null,
  );
  return settings.parse(Object.fromEntries(kept.map(([name]) => [name, stored[name]])));
}

/** What is set; of what is due also parts, whose others stay. */
type SettingsPatch = Omit<Partial<Settings>, 'day'> & { day?: Partial<DaySettings> };

/**
 * Saves the fields of the patch and leaves all others alone.
 * @throws ZodError when a field is not as the model wants it; nothing is saved then.
 */
export async function saveSettings(db: Database, { day, ...patch }: SettingsPatch): Promise<void> {
  const given = Object.entries(patch).filter(([, value]) => value !== undefined);
  await db.transaction('rw', db.settings, async () => {
    // Two windows may each set another part of what is due.
    const due = day && { day: { ...(await readSettings(db)).day, ...day } };
    const parsed = settings.parse({ ...Object.fromEntries(given), ...due }) as Record<string, unknown>;
    const stored = await storedSettings(db);
    // Parsing fills in every default: only what was given may be written.
    const changes = Object.fromEntries(
      [...given.map(([name]) => name), ...Object.keys(due ?? {})].map((name) => [name, parsed[name]]),
    );
    await db.settings.put({ key: KEY, value: { ...stored, ...changes } });
  });
}
