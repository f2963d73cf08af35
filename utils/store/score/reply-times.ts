import { type ReplyTime, replyTime } from '../../model/reply-time';
import { areEmpty } from '../are-empty';
import type { Database } from '../database';
import { readable } from '../readable';

const KEY = 'reply-times';
const replyTimes = replyTime.array().max(60);

/** How long answers usually took when all that is open was scored last, by stage. */
export async function readReplyTimes(db: Database): Promise<ReplyTime[]> {
  return readable(replyTimes, (await db.settings.get(KEY))?.value, 'settings.reply-times') ?? [];
}

/** Keeps how long answers usually take, by stage; of a book that was emptied meanwhile nothing. */
export async function keepReplyTimes(db: Database, value: ReplyTime[]): Promise<void> {
  await db.transaction('rw', db.settings, db.deals, db.leads, async () => {
    const isEmpty = await areEmpty([db.deals, db.leads]);
    await db.settings.put({ key: KEY, value: replyTimes.parse(isEmpty ? [] : value) });
  });
}
