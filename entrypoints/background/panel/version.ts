import { hashText } from '../../../utils/log/hash';

/**
 * Names what is on screen: the tab, the thread or page by its name, and the record or the state that it is in. New
 * mail in the same thread is no other page, so a remark that is being typed is not refused for it.
 */
export function versionOf(tabId: number, named: string, shown: string): Promise<string> {
  return hashText(JSON.stringify([tabId, named, shown]));
}
