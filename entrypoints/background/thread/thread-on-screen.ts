import { threadLinkId } from '../../../utils/context/thread-id';
import { Refused } from '../../../utils/messages/refusal';
import type { ThreadReading } from '../../../utils/model/reading';
import type { OnScreen } from '../panel/views';

/** The thread on screen with the id that a choice is kept under. @throws Refused where the page names none. */
export function requireThread({ page }: Pick<OnScreen, 'page'>): { id: string; reading: ThreadReading } {
  const { reading } = page;
  if (reading.kind !== 'thread') throw new Refused('changed');
  const id = threadLinkId(reading);
  if (id === null) {
    throw new Refused('failed', 'The page does not say which thread this is, so the choice cannot be kept.');
  }
  return { id, reading };
}

/** The part of an entry's content that says which thread it is about. */
export function threadContent({ threadId, subject }: ThreadReading) {
  return threadId === null ? {} : { thread: { id: threadId, subject } };
}
