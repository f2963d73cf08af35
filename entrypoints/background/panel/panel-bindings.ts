import { z } from 'zod';
import { withLock } from '../../../utils/platform/locks';
import { readSession, removeSession, writeSession } from '../../../utils/platform/session-state';

/** A tab's page has one panel; a few frames may follow each other while it reloads. */
const MOST_PER_TAB = 5;

const binding = z.object({ frameId: z.number().int(), documentId: z.string().nullable() });
/** A frame whose token was taken. The document's id is null in browsers that do not give it. */
type Binding = z.infer<typeof binding>;

const key = (tabId: number) => `bindings:${tabId}`;

async function readBindings(tabId: number): Promise<Binding[]> {
  return z.array(binding).safeParse(await readSession(key(tabId))).data ?? [];
}

const isSame = (a: Binding, b: Binding) => a.frameId === b.frameId && a.documentId === b.documentId;

/** Remembers that a frame of this tab is a panel of ours: its port may drop, its token is spent. */
export async function bindPanel(tabId: number, frame: Binding): Promise<void> {
  await withLock(`dealcue-bindings-${tabId}`, async () => {
    const others = (await readBindings(tabId)).filter((known) => !isSame(known, frame));
    await writeSession(key(tabId), [...others, frame].slice(-MOST_PER_TAB));
  });
}

/** Whether the frame was bound to this tab before: the same frame and, where there is one, the same document. */
export async function isBound(tabId: number, frame: Binding): Promise<boolean> {
  return (await readBindings(tabId)).some((known) => isSame(known, frame));
}

/** Forgets the frames of a closed tab. */
export function forgetBindings(tabId: number): Promise<void> {
  return removeSession([key(tabId)]);
}
