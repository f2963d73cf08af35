import type { ThreadReading } from '../model/reading';

/** What `model/values.ts` allows an id to be. */
const LONGEST = 300;

/** The name of a thread in the book, `account|threadId`; null where the page does not say which thread it is. */
export function threadLinkId({ account, threadId }: ThreadReading): string | null {
  if (threadId === null) return null;
  const id = `${account?.toLowerCase() ?? ''}|${threadId}`;
  return id.length > LONGEST ? null : id;
}
