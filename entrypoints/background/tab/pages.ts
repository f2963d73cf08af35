import { z } from 'zod';
import { health, type Reading, reading } from '../../../utils/model/reading';
import {
  readSession,
  readWholeSession,
  removeSession,
  removeSessionUnder,
  writeSession,
} from '../../../utils/platform/session-state';

/** Characters of mail text that are kept of one page: `storage.session` holds 10 MB for all tabs. */
const MOST_TEXT = 400_000;

const page = z.object({
  tabId: z.number().int(),
  /** The address that the browser gave for the page. */
  url: z.string(),
  site: z.string(),
  reading,
  health,
  /** Fields of a record that the page shows with nothing in them. */
  empty: z.array(z.string()).default([]),
  theme: z.enum(['light', 'dark']),
  /** The rep's mails that turned up while the thread was open, until the page says their true times. */
  appeared: z.array(z.object({ id: z.string(), at: z.string() })),
  /** The never-list keeps us from the thread: neither its subject nor its words are in the reading. */
  withheld: z.boolean(),
});
/** What a tab said last. It is kept in memory only, so that a background that was put to sleep knows it. */
export type Page = z.infer<typeof page>;

const PREFIX = 'page:';

/** Keeps the newest messages' words and drops those of the oldest: the last ones decide what is next. */
function shortened(whole: Reading): Reading {
  if (whole.kind !== 'thread') return whole;
  let left = MOST_TEXT;
  const newestFirst = [...whole.messages].reverse().map((message) => {
    left -= message.text?.length ?? 0;
    return left < 0 ? { ...message, text: null } : message;
  });
  return { ...whole, messages: newestFirst.reverse() };
}

/** Takes out what all other tabs said: they are asked again when they are looked at. */
async function forgetOthers(tabId: number): Promise<void> {
  const keys = Object.keys(await readWholeSession());
  await removeSession(keys.filter((key) => key.startsWith(PREFIX) && key !== `${PREFIX}${tabId}`));
}

/** Keeps what a tab says, in place of what it said before. */
export async function keepPage(said: Page): Promise<void> {
  const kept = { ...said, reading: shortened(said.reading) };
  const write = () => writeSession(`${PREFIX}${said.tabId}`, kept);
  await write().catch(async () => {
    await forgetOthers(said.tabId);
    await write();
  });
}

/** What a tab said last, or null. */
export async function readPage(tabId: number): Promise<Page | null> {
  return page.safeParse(await readSession(`${PREFIX}${tabId}`)).data ?? null;
}

/** Forgets what a tab said. */
export function forgetPage(tabId: number): Promise<void> {
  return removeSession([`${PREFIX}${tabId}`]);
}

/** Forgets what all tabs said. */
export function forgetPages(): Promise<void> {
  return removeSessionUnder(PREFIX);
}

/** The tabs that have said something. */
export async function tabsWithPages(): Promise<number[]> {
  const keys = Object.keys(await readWholeSession()).filter((key) => key.startsWith(PREFIX));
  return keys.map((key) => Number(key.slice(PREFIX.length)));
}
