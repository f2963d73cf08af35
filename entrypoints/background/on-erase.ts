import type { PageCaller } from '../../utils/messages/caller';
import type { Output, Parsed } from '../../utils/messages/protocol';
import { dock } from '../../utils/model/settings';
import { removeExports } from '../../utils/platform/export-place';
import { removeKeptFiles } from '../../utils/platform/files-here';
import { forgetHeld } from '../../utils/platform/held-mark';
import { readWholeSession, removeSession } from '../../utils/platform/session-state';
import { eraseEverything } from '../../utils/store/log';
import { teamDb } from '../../utils/store/team/team-database';
import { forgetTeam } from '../../utils/store/team/team-ledger';
import { bookAlone } from './book/book-alone';
import type { Services } from './services';
import { changeDock, readDock } from './tab/dock';

/** Panels that stand on pages now stay ours: what is remembered of them names no person and no record. */
const KEPT = /^(?:tokens|bindings):/;

/**
 * Forgets everything: the database, the team's logs, copies of files, what pages said, and how the panel sits. Panels
 * show a first day's state. Whoever has paused stays paused: deleting is no leave to read on.
 */
export async function onErase(
  _nothing: Parsed<'everything/erase'>,
  _caller: PageCaller,
  services: Services,
): Promise<Output<'everything/erase'>> {
  await bookAlone(() => eraseEverything(services.db));
  await forgetTeam(teamDb());
  await forgetHeld();
  await removeKeptFiles();
  await removeExports();
  const keys = Object.keys(await readWholeSession());
  await removeSession(keys.filter((key) => !KEPT.test(key)));
  const { paused } = await readDock();
  await changeDock({ ...dock.parse({}), paused });
  await services.showAll();
  return { ok: true };
}
