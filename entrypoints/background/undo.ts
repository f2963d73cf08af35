import { z } from 'zod';
import { deal } from '../../utils/model/book';
import { target } from '../../utils/model/panel-view';
import { readSession, removeSession, writeSession } from '../../utils/platform/session-state';
import { suggestionState } from '../../utils/store/rows';

const PREFIX = 'undo:';

const step = z.object({
  at: z.string(),
  /** The tab whose panel decided: another panel cannot take it back. */
  tabId: z.number().int(),
  /** How the suggestion rested before; null: it did not. */
  rest: z.object({ key: z.string(), before: suggestionState.nullable() }),
  /** Entries of the log whose content goes. */
  entryIds: z.array(z.string()),
  by: z.string(),
  taskId: z.string().nullable(),
  /** The deal as it was. */
  deal: deal.nullable(),
  /** What tracking did. */
  tracked: z
    .object({ target, created: z.boolean(), threadId: z.string(), entryId: z.string().nullable() })
    .nullable(),
});
/** What taking a decision back must put right. Kept in memory until then. */
export type UndoStep = z.infer<typeof step>;

/** Keeps how to undo a decision; resolves with the name to ask for it by. */
export async function keepUndo(value: UndoStep): Promise<string> {
  const id = crypto.randomUUID();
  await writeSession(`${PREFIX}${id}`, value);
  return id;
}

/** Takes the way to undo a decision, once; null when it was taken or never there. */
export async function takeUndo(id: string): Promise<UndoStep | null> {
  const found = step.safeParse(await readSession(`${PREFIX}${id}`)).data ?? null;
  await removeSession([`${PREFIX}${id}`]);
  return found;
}
