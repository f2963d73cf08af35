import { setWords } from '../../utils/context/task-words';
import type { PageCaller, PanelCaller } from '../../utils/messages/caller';
import type { Output, Parsed } from '../../utils/messages/protocol';
import { Refused } from '../../utils/messages/refusal';
import type { ActivityContent } from '../../utils/model/activity';
import type { Target } from '../../utils/model/panel-view';
import type { Taken } from '../../utils/model/remark';
import { withLock } from '../../utils/platform/locks';
import { BOOK_LOCK } from '../../utils/store/book-lock';
import { getDeal, saveDeal } from '../../utils/store/deals';
import { keepDraft, readDraft } from '../../utils/store/drafts';
import { append } from '../../utils/store/log';
import { getContacts } from '../../utils/store/people';
import { noteRemarkTime } from '../../utils/store/remark-times';
import { targetKey } from '../../utils/store/rows';
import { readSettings } from '../../utils/store/settings';
import { saveTask } from '../../utils/store/tasks';
import { requireAuthor } from './author';
import { findTarget } from './book/find-target';
import { proposeAmount } from './book/propose-amount';
import { targetContent } from './book/target-content';
import { keepUndo, NOTHING_TO_UNDO } from './book/undo';
import { onScreen, sameTarget } from './panel/views';
import type { Services } from './services';
import type { Page } from './tab/pages';
import { makeTask } from './task/make-task';

type Remark = Parsed<'remark/save-here'>;
type From = { tabId: number | null; page: Page | null };

/** How long a booked meeting takes, unless the rep says otherwise. */
const MEETING_MINUTES = 30;
const NOTHING_TAKEN: Taken = { people: [], tasks: [], amount: null, quantities: [] };

/** The deal's own people among those that were meant: a panel links nobody else. */
async function namedPeople({ db }: Services, target: Target, ids: readonly string[]) {
  const deal = target.kind === 'deal' && ids.length > 0 ? await getDeal(db, target.id) : null;
  const own = deal?.contacts.map(({ contactId }) => contactId).filter((id) => ids.includes(id)) ?? [];
  return (await getContacts(db, own)).map(({ id, name }) => ({ id, name }));
}

async function contentOf(remark: Remark, services: Services): Promise<ActivityContent> {
  const { target, outcome, competitor, taken = NOTHING_TAKEN } = remark;
  const words = remark.text?.trim() ?? '';
  const [contact, ...others] = await namedPeople(services, target, taken.people);
  return {
    ...targetContent(target),
    ...(contact && { contact }),
    ...(others.length > 0 && { others }),
    ...(outcome && { outcome }),
    ...(outcome === 'lost' && competitor?.trim() && { competitor: competitor.trim() }),
    ...(words && { text: words }),
    ...(taken.quantities.length > 0 && { quantities: taken.quantities }),
    ...(taken.amount && { amount: taken.amount }),
  };
}

async function proposedFor(remark: Remark, { db }: Services, at: string) {
  const { target, taken } = remark;
  if (target.kind !== 'deal' || !taken?.amount) return null;
  const deal = await getDeal(db, target.id);
  return deal === null ? null : proposeAmount(deal, taken.amount, at);
}

/** What was saved is no draft any more, even where the panel that wrote it is gone by now. */
async function forgetDraft({ target, text }: Remark, { db }: Services): Promise<void> {
  const key = targetKey(target.kind, target.id);
  if (text !== null && (await readDraft(db, key)).trim() === text.trim()) await keepDraft(db, key, '');
}

/** What was set beside the remark, in words. */
function effectOf(words: readonly string[], hasProposal: boolean): string | null {
  const all = [...words, ...(hasProposal ? ['The amount is kept as a proposal.'] : [])];
  return all.length === 0 ? null : all.join(' ');
}

function tasksOf({ taken, outcome, target }: Remark, at: string) {
  const isMeeting = outcome === 'meeting-booked';
  return (taken?.tasks ?? []).map((wanted) => {
    const minutes = isMeeting && wanted.due.includes('T') ? MEETING_MINUTES : null;
    return makeTask({ ...wanted, target, minutes }, at);
  });
}

/** Saves a remark, the tasks that it speaks of and the amount that it proposes: all of it, or nothing. */
async function saveRemark(
  said: Remark,
  { tabId, page }: From,
  services: Services,
): Promise<Output<'remark/save'>> {
  const { db, now, place } = services;
  if (said.outcome === null && !said.text?.trim()) {
    throw new Refused('wrong-shape', 'Pick an outcome or write a line.');
  }
  const by = requireAuthor(await readSettings(db), page);
  return withLock(BOOK_LOCK, async () => {
    const at = now();
    // Whoever had the lock may have renamed, merged or deleted what was on screen.
    const remark = { ...said, target: await findTarget(db, said.target) };
    const tasks = tasksOf(remark, at);
    const proposed = await proposedFor(remark, services, at);
    const content = await contentOf(remark, services);
    const entries = [{ kind: 'remark' as const, at, content }, ...tasks.map(({ entry }) => entry)];
    const alongside = async () => {
      for (const { task } of tasks) await saveTask(db, task);
      if (proposed) await saveDeal(db, proposed.deal);
    };
    const logged = await append(db, entries, { by, now: at, alongside });
    const [entry] = logged;
    if (entry === undefined) throw new Refused('failed');
    await forgetDraft(said, services);
    // A figure that finds no room must not make a saved remark look lost.
    await noteRemarkTime(db, said.tookMs ?? Number.NaN).catch(() => undefined);
    const entryIds = logged.map(({ id }) => id);
    const taskIds = tasks.map(({ task }) => task.id);
    const fields = proposed?.fields ?? null;
    const undo = await keepUndo({ ...NOTHING_TO_UNDO, at, by, tabId, entryIds, taskIds, fields });
    const words = tasks.map(({ task }) => setWords(task, at, place));
    return { entryId: entry.id, effect: effectOf(words, proposed !== null), undo };
  });
}

/** The panel saves a remark on the record that is on its screen, and on no other; `suggestion/undo` takes it back. */
export async function onRemarkSave(
  { version, target, ...remark }: Parsed<'remark/save'>,
  caller: PanelCaller,
  services: Services,
): Promise<Output<'remark/save'>> {
  const { view, page, tabId } = await onScreen(caller, version);
  const shown = sameTarget(view, target);
  const saved = await saveRemark({ ...remark, target: shown }, { tabId, page }, services);
  await services.showAll();
  return saved;
}

/** A page of ours saves a remark on a record of the book; `choice/undo` takes it back. */
export async function onRemarkSaveHere(
  { target, ...remark }: Parsed<'remark/save-here'>,
  _caller: PageCaller,
  services: Services,
): Promise<Output<'remark/save-here'>> {
  const saved = await saveRemark({ ...remark, target }, { tabId: null, page: null }, services);
  await services.showAll();
  return saved;
}
