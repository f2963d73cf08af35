import type { PanelCaller } from '../../utils/messages/caller';
import type { Output, Parsed } from '../../utils/messages/protocol';
import type { MovedTo } from '../../utils/model/activity';
import type { Target } from '../../utils/model/panel-view';
import { withLock } from '../../utils/platform/locks';
import type { Database } from '../../utils/store/database';
import { getDeal } from '../../utils/store/deals';
import { append, type NewEntry } from '../../utils/store/log';
import { getAccount } from '../../utils/store/people';
import { readSettings } from '../../utils/store/settings';
import { moveMails } from '../../utils/store/thread-mails';
import { requireAuthor } from './author';
import { findTarget } from './book/find-target';
import { targetContent } from './book/target-content';
import { type OnScreen, onScreen } from './panel/views';
import { choosePage, isRecordPage } from './record/page-choice';
import type { Services } from './services';
import { MAILS_LOCK } from './thread/log-mails';
import { changeChoice } from './thread/thread-choice';
import { correctionOf, mailsOnScreen } from './thread/thread-mails';
import { requireThread, threadContent } from './thread/thread-on-screen';

/** Where mails stand that belong to this record. */
async function placeOf(db: Database, target: Target): Promise<MovedTo> {
  const deal = target.kind === 'deal' ? await getDeal(db, target.id) : null;
  const account = deal?.accountId ? await getAccount(db, deal.accountId) : null;
  return { ...targetContent(target), ...(account && { account: { id: account.id, name: account.name } }) };
}

/** True where the thread is put on another record than the one on screen: that one was wrong. */
function isOther({ view }: OnScreen, { kind, id }: Target): boolean {
  return view.state === 'record' && (view.target.kind !== kind || view.target.id !== id);
}

/**
 * The rep says which record the thread belongs to. Choosing it twice is choosing it once. Where another record was
 * on screen, the thread's mails that were logged there move along, and the log says so.
 */
export async function onLink(
  { version, target }: Parsed<'thread/link'>,
  caller: PanelCaller,
  services: Services,
): Promise<Output<'thread/link'>> {
  const { db, now } = services;
  const screen = await onScreen(caller, version);
  const found = await findTarget(db, target);
  if (isRecordPage(screen)) {
    await choosePage(screen, found, services);
    await services.showAll();
    return { ok: true };
  }
  const { id, reading } = requireThread(screen);
  const by = requireAuthor(await readSettings(db), screen.page);
  const at = now();
  const choice = {
    dealId: found.kind === 'deal' ? found.id : null,
    leadId: found.kind === 'lead' ? found.id : null,
    notBusiness: false,
  };
  const content = { ...targetContent(found), ...threadContent(reading) };
  const link: NewEntry = { kind: 'link', at, content };
  await withLock(MAILS_LOCK, async () => {
    const mails = isOther(screen, found) ? await mailsOnScreen(screen, services) : [];
    const place = await placeOf(db, found);
    const from = screen.view.state === 'record' ? screen.view.target : found;
    await append(db, [link, ...correctionOf(mails, from, place, at)], {
      by,
      now: at,
      alongside: async () => {
        await changeChoice(db, id, choice, at);
        await moveMails(db, mails, place);
      },
    });
  });
  await services.showAll();
  return { ok: true };
}
