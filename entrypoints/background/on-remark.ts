import type { PageCaller, PanelCaller } from '../../utils/messages/caller';
import type { Output, Parsed } from '../../utils/messages/protocol';
import { Refused } from '../../utils/messages/refusal';
import type { Outcome } from '../../utils/model/activity';
import type { Target } from '../../utils/model/panel-view';
import { headerOf } from '../../utils/store/entries';
import { eraseIfThere } from '../../utils/store/erase';
import { append } from '../../utils/store/log';
import { readSettings } from '../../utils/store/settings';
import { requireAuthor } from './author';
import { findTarget } from './book/find-target';
import { targetContent } from './book/target-content';
import { UNDO_WITHIN_MS } from './book/undo';
import { onScreen, sameTarget } from './panel/views';
import type { Services } from './services';
import type { Page } from './tab/pages';

type Remark = { target: Target; outcome: Outcome | null; text: string | null };

async function saveRemark({ target, outcome, text }: Remark, page: Page | null, { db, now }: Services) {
  const words = text?.trim() ?? '';
  if (outcome === null && words === '') throw new Refused('wrong-shape', 'Pick an outcome or write a line.');
  const by = requireAuthor(await readSettings(db), page);
  const content = { ...targetContent(target), ...(outcome && { outcome }), ...(words && { text: words }) };
  const at = now();
  const [entry] = await append(db, [{ kind: 'remark', at, content }], { by, now: at });
  if (entry === undefined) throw new Refused('failed');
  return { entryId: entry.id };
}

/** The panel saves a remark on the record that is on its screen, and on no other. */
export async function onRemarkSave(
  { version, target, outcome, text }: Parsed<'remark/save'>,
  caller: PanelCaller,
  services: Services,
): Promise<Output<'remark/save'>> {
  const { view, page } = await onScreen(caller, version);
  const shown = sameTarget(view, target);
  const saved = await saveRemark({ target: shown, outcome, text }, page, services);
  await services.showAll();
  return saved;
}

/** The workspace saves a remark on a record of the book. */
export async function onRemarkSaveHere(
  { target, outcome, text }: Parsed<'remark/save-here'>,
  _caller: PageCaller,
  services: Services,
): Promise<Output<'remark/save-here'>> {
  const found = await findTarget(services.db, target);
  const saved = await saveRemark({ target: found, outcome, text }, null, services);
  await services.showAll();
  return saved;
}

/**
 * The panel takes a remark back that was just saved: its content goes, its header stays in the log.
 * @throws Refused when it is no remark, or too old for a panel: deleting belongs to the workspace.
 */
export async function onRemarkUndo(
  { entryId }: Parsed<'remark/undo'>,
  caller: PanelCaller,
  services: Services,
): Promise<Output<'remark/undo'>> {
  const { db, now } = services;
  const header = await headerOf(db, entryId);
  const age = header === null ? Number.NaN : Date.parse(now()) - Date.parse(header.recordedAt);
  if (caller.tabId === null || header?.kind !== 'remark' || !(age <= UNDO_WITHIN_MS)) {
    throw new Refused('changed', 'It is too late to undo this here. Delete it on the Activity page.');
  }
  // A second click asks for what is so.
  await eraseIfThere(db, entryId, { by: header.by, now: now() });
  await services.showAll();
  return { ok: true };
}
