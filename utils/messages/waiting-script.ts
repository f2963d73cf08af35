import { z } from 'zod';
import { id, line } from '../model/values';

/** What background and script agree on; the script runs only when a mail of ours turns up in a thread. */
export const WAITING_SCRIPT = '/gmail-waiting.js';

const writtenDate = z.object({ id, date: line });
/** A mail that was written here, and the date that the page writes on it. */
export type WrittenDate = z.infer<typeof writtenDate>;

/** What the script answers; null where nothing can have been scheduled. */
export const writtenDates = z.array(writtenDate).max(1_000).nullable();
