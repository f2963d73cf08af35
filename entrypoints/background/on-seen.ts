import { ruleOf } from '../../utils/context/step-rule';
import type { PageCaller, PanelCaller } from '../../utils/messages/caller';
import type { Output, Parsed } from '../../utils/messages/protocol';
import { forgetRemarkTimes } from '../../utils/store/remark-times';
import { noteSeen, resetTaste } from '../../utils/store/taste';
import { onScreen } from './panel/views';
import type { Services } from './services';
import { decidedOn } from './step/decided';

/** A step was in plain sight for two seconds. Of a thread that belongs to no record nothing is kept. */
export async function onSeen(
  { version, key }: Parsed<'suggestion/seen'>,
  caller: PanelCaller,
  { db, now }: Services,
): Promise<Output<'suggestion/seen'>> {
  const screen = await onScreen(caller, version);
  if (screen.view.state !== 'record') return { ok: true };
  const { key: target, suggestion } = decidedOn(screen, key, screen.view.target);
  await noteSeen(db, target, ruleOf(suggestion), Date.parse(now()));
  return { ok: true };
}

/** The workspace has what was learned of the rep's taste, and how long remarks took, forgotten. */
export async function onTasteReset(
  _nothing: Parsed<'taste/reset'>,
  _caller: PageCaller,
  services: Services,
): Promise<Output<'taste/reset'>> {
  await resetTaste(services.db);
  await forgetRemarkTimes(services.db);
  await services.showAll();
  return { ok: true };
}
