import { legacyId, threadId } from '../../utils/adapters/gmail/ids';
import type { ThreadIds } from '../../utils/adapters/gmail/thread-id';
import { select, selectAll } from '../../utils/adapters/kit/select';
import { HOOKS } from './hooks';
import { isOnScreen } from './on-screen';
import { isSameThread } from './thread';

function hidden(box: Element, name: string): string | null {
  return box.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value ?? null;
}

/** The thread that Gmail notes in the form of a writing place. */
function threadOf(box: Element): ThreadIds {
  return { threadId: threadId(hidden(box, 'rt')), legacyThreadId: legacyId(hidden(box, 'lts')) };
}

/** A box answers the thread whose name it carries; one that carries none answers the thread that it stands in. */
function answers(box: Element, wanted: ThreadIds, view: Element): boolean {
  const named = threadOf(box);
  const isNamed = named.threadId !== null || named.legacyThreadId !== null;
  return isNamed ? isSameThread(named, wanted) : view.contains(box);
}

function bodyOf(box: Element): HTMLElement | null {
  return select(box, HOOKS.body, null, isOnScreen) as HTMLElement | null;
}

/**
 * Where a reply to this thread is being written, or null: the box that holds the cursor, else the one in the
 * thread, else the thread's own reply in a window of its own. Never another thread's.
 */
export function findReply(doc: Document, wanted: ThreadIds, view: Element): HTMLElement | null {
  const cursor = doc.getSelection()?.anchorNode ?? null;
  const bodies = selectAll(doc, HOOKS.box, null, isOnScreen)
    .filter((box) => answers(box, wanted, view))
    .flatMap((box) => bodyOf(box) ?? []);
  return (
    bodies.find((body) => body.contains(cursor)) ??
    bodies.findLast((body) => view.contains(body)) ??
    bodies.at(-1) ??
    null
  );
}
