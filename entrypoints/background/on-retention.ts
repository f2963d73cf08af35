import type { PageCaller } from '../../utils/messages/caller';
import type { Output, Parsed } from '../../utils/messages/protocol';
import { setAlarm } from '../../utils/platform/alarms';
import { withLock } from '../../utils/platform/locks';
import { eraseOverdue } from '../../utils/store/retention';
import { readSettings } from '../../utils/store/settings';
import { requireAuthor } from './author';
import type { Services } from './services';
import { MAILS_LOCK } from './thread/log-mails';

const RETENTION = 'retention';
/** After a start, and after a run that did not come to its end. */
const SOON_MS = 15 * 60_000;
const DAILY_MS = 24 * 60 * 60_000;

const plan = (now: string, wait: number) =>
  setAlarm(RETENTION, new Date(Date.parse(now) + wait).toISOString());

/** Sees to it that what is overdue is erased while the browser runs. */
export const planRetention = ({ now }: Pick<Services, 'now'>): Promise<void> => plan(now(), SOON_MS);

async function erase({ db, now, ...services }: Services): Promise<number> {
  const settings = await readSettings(db);
  const { afterMonths, closedMonths } = settings.retention;
  if (afterMonths === null && closedMonths === null) return 0;
  const by = requireAuthor(settings, null);
  // A background that dies in the middle is woken soon, and goes on.
  await plan(now(), SOON_MS);
  const erased = await withLock(MAILS_LOCK, () => eraseOverdue(db, settings.retention, { by, now: now() }));
  await plan(now(), DAILY_MS);
  if (erased > 0) await services.showAll();
  return erased;
}

/** Erases what is overdue once a day; other alarms are none of it. Nothing before it is known whose log this is. */
export async function onRetentionAlarm(name: string, services: Services): Promise<void> {
  if (name !== RETENTION) return;
  await plan(services.now(), DAILY_MS);
  if ((await readSettings(services.db)).identity !== null) await erase(services);
}

/** The workspace has what is overdue erased now. */
export async function onRetentionRun(
  _nothing: Parsed<'retention/run'>,
  _caller: PageCaller,
  services: Services,
): Promise<Output<'retention/run'>> {
  return { erased: await erase(services) };
}
