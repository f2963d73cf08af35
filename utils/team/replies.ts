import type { ActivityContent, ActivityKind, EntryHeader } from '../model/activity';

/** An entry with its content, null where it was deleted. */
export type Counted = { header: EntryHeader; content: ActivityContent | null };

const CONTACTS: readonly ActivityKind[] = ['remark', 'call', 'meeting', 'email-in', 'email-out'];

/** Whether an entry is an activity: contact with a customer, or a word on it. */
export const isContact = ({ header, content }: Counted): boolean =>
  content !== null && CONTACTS.includes(header.kind);

/**
 * Follows mails and their answers over entries in the order of time. A response time is from the first mail received in
 * a thread since our last one to our next one there.
 */
export function makeReplies<T extends Counted>() {
  const unanswered = new Map<string, T>();
  return {
    /** How long a mail waited that this entry answers, in milliseconds; null where it answers none. */
    take(entry: T): number | null {
      const { header, content } = entry;
      const thread = content?.thread?.id;
      if (thread === undefined) return null;
      const first = unanswered.get(thread);
      if (header.kind === 'email-in' && first === undefined) unanswered.set(thread, entry);
      if (header.kind !== 'email-out' || first === undefined) return null;
      unanswered.delete(thread);
      return Math.max(0, Date.parse(header.at) - Date.parse(first.header.at));
    },
    /** The first mail of each thread that nobody has answered yet, the oldest first. */
    waiting: (): T[] => [...unanswered.values()],
  };
}
