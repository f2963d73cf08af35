import { threadLinkId } from '../../utils/context/thread-id';
import { hashText } from '../../utils/log/hash';
import type { ThreadReading } from '../../utils/model/reading';

/**
 * Names what is on screen: the tab, the thread, and the record or the state that it is in. New mail in the
 * same thread is no other page, so a remark that is being typed is not refused for it.
 */
export function versionOf(tabId: number, reading: ThreadReading, shown: string): Promise<string> {
  const thread = threadLinkId(reading) ?? reading.url;
  return hashText(JSON.stringify([tabId, thread, shown]));
}
