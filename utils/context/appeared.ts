import type { Message, ThreadReading } from '../model/reading';

/** A mail that turned up at the end of an open thread, and when we saw it. */
export type Appeared = { id: string; at: string };

/** Gmail gives the mails of this browser such an id, and the one that carries the time only some seconds later. */
const MADE_HERE = /^#msg-a:/;

function isSame(one: ThreadReading, other: ThreadReading): boolean {
  return one.threadId !== null && one.threadId === other.threadId && one.account === other.account;
}

/** The messages after the one that was last before. None where that one cannot be found again. */
function added({ messages: before }: ThreadReading, { messages }: ThreadReading): Message[] {
  const last = before.at(-1)?.id ?? null;
  const at = last === null ? -1 : messages.findIndex(({ id }) => id === last);
  return at < 0 ? [] : messages.slice(at + 1);
}

/** True for a mail that this browser made, whose true time the page does not say yet. */
export function isFresh({ id, at }: Pick<Message, 'id' | 'at'>): boolean {
  return id !== null && at === null && MADE_HERE.test(id);
}

/** True for an id that a mail keeps which was written in a browser or an app, also once its time is known. */
export function isMadeHere(id: string): boolean {
  return MADE_HERE.test(id);
}

/**
 * The fresh mails that came to the end of the thread while it was open, each with the moment that it was seen at.
 * Opening, unfolding and loading older mails bring none: their times are in their ids, and guessing one is worse
 * than waiting for it.
 */
export function appearedIn(
  before: { reading: ThreadReading; appeared: readonly Appeared[] } | null,
  now: ThreadReading,
  at: string,
): Appeared[] {
  if (before === null || !isSame(before.reading, now)) return [];
  const known = before.appeared.filter((one) => now.messages.some(({ id }) => id === one.id));
  const news = added(before.reading, now).flatMap((message) =>
    message.id !== null && isFresh(message) ? [{ id: message.id, at }] : [],
  );
  return [...known, ...news];
}

/**
 * The mails that had appeared and have gone again while the thread stayed open: their sending was undone. A mail
 * that only has another id now leaves the thread as long as it was.
 */
export function goneFrom(
  before: { reading: ThreadReading; appeared: readonly Appeared[] },
  now: ThreadReading,
): Appeared[] {
  if (!isSame(before.reading, now) || now.messages.length >= before.reading.messages.length) return [];
  return before.appeared.filter((one) => !now.messages.some(({ id }) => id === one.id));
}
