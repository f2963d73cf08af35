import { z } from 'zod';
import { deal, lead, stated, task, threadLink } from '../../../utils/model/book';
import { target } from '../../../utils/model/panel-view';
import {
  readSession,
  readWholeSession,
  removeSession,
  removeSessionUnder,
  writeSession,
} from '../../../utils/platform/session-state';
import { suggestionState } from '../../../utils/store/rows';

const PREFIX = 'undo:';

const step = z.object({
  at: z.string(),
  /** The tab whose panel decided: another panel cannot take it back. Null: the workspace. */
  tabId: z.number().int().nullable(),
  /** The suggestion that was decided on; `before` is how it rested, null where it did not. */
  rest: z.object({ key: z.string(), before: suggestionState.nullable() }).nullable(),
  /** Entries of the log whose content goes. */
  entryIds: z.array(z.string()),
  by: z.string(),
  /** A task that was set, and goes again. */
  taskId: z.string().nullable(),
  /** More tasks that were set with a remark; absent where none were. */
  taskIds: z.array(z.string()).optional(),
  /** A task as it was before it was changed, and what became of it; absent where none was. */
  task: z.object({ before: task, after: task }).optional(),
  /** Something of the day that was set aside, and until when it rested before. */
  aside: z.object({ key: z.string(), before: z.string().nullable() }).optional(),
  /** Fields of a deal that were set, each with what it was and what its sources stated before. */
  fields: z
    .object({
      dealId: z.string(),
      set: z.array(
        z.object({
          field: z.string(),
          before: stated.shape.value,
          after: stated.shape.value,
          /** Null where nobody was noted. */
          stated: z.array(stated).nullable(),
        }),
      ),
    })
    .nullable(),
  /** Entries whose change goes back by what they say, with a correction. */
  mended: z.array(z.string()),
  /** Where the answer was counted. */
  counted: z.array(z.string()),
  /** The record as it was before a value of its sources was chosen. */
  chosen: z
    .discriminatedUnion('kind', [
      z.object({
        kind: z.literal('deal'),
        before: deal,
        /** Whom the choice has brought into the book. */
        made: z.object({ contacts: z.array(z.string()), accounts: z.array(z.string()) }),
      }),
      z.object({ kind: z.literal('lead'), before: lead }),
    ])
    .nullable(),
  /** What tracking did. */
  tracked: z
    .object({
      at: z.string(),
      target,
      created: z.boolean(),
      /** The lead as it was, where tracking has opened it again. */
      leadBefore: lead.nullable(),
      /** The thread's name in the book, and what was chosen for it. */
      linkId: z.string(),
      linkBefore: threadLink.nullable(),
      /** The thread's name on its page. */
      threadId: z.string(),
      entryId: z.string().nullable(),
    })
    .nullable(),
});
/** What taking a decision back must put right. Kept in memory until then. */
export type UndoStep = z.infer<typeof step>;

/** The panel offers undo for 8 seconds; a background that must wake up first needs some more. */
export const UNDO_WITHIN_MS = 20_000;

function isOver(kept: unknown, now: string): boolean {
  const at = step.safeParse(kept).data?.at;
  return at === undefined || !(Date.parse(now) - Date.parse(at) <= UNDO_WITHIN_MS);
}

/** Takes out what can be undone no more: it names people and records. */
async function forgetOver(now: string): Promise<void> {
  const kept = Object.entries(await readWholeSession()).filter(([key]) => key.startsWith(PREFIX));
  await removeSession(kept.flatMap(([key, value]) => (isOver(value, now) ? [key] : [])));
}

/** Keeps how to undo a decision; resolves with the name to ask for it by. */
export async function keepUndo(value: UndoStep): Promise<string> {
  await forgetOver(value.at);
  const id = crypto.randomUUID();
  await writeSession(`${PREFIX}${id}`, value);
  return id;
}

/** Takes the way to undo a decision, once; null when it was taken, never there, or the time for it is over. */
export async function takeUndo(id: string, now: string): Promise<UndoStep | null> {
  const kept = await readSession(`${PREFIX}${id}`);
  await removeSession([`${PREFIX}${id}`]);
  return isOver(kept, now) ? null : (step.safeParse(kept).data ?? null);
}

/** Forgets all that could be undone. */
export function forgetUndos(): Promise<void> {
  return removeSessionUnder(PREFIX);
}

/** A step that changed nothing that would have to be put right. */
export const NOTHING_TO_UNDO = {
  rest: null,
  taskId: null,
  fields: null,
  mended: [],
  counted: [],
  chosen: null,
  tracked: null,
} satisfies Partial<UndoStep>;
