import type { MovedTo } from '../../../utils/model/activity';
import type { Target } from '../../../utils/model/panel-view';
import { headerOf } from '../../../utils/store/entries';
import { eraseIfThere } from '../../../utils/store/erase';
import type { NewEntry } from '../../../utils/store/log';
import { type ContentRow, contentNow, targetOf } from '../../../utils/store/rows';
import { mailsOnRecord } from '../../../utils/store/thread-mails';
import { keyOf } from '../about';
import { targetContent } from '../book/target-content';
import type { OnScreen } from '../panel/views';
import type { Services } from '../services';
import { requireThread } from './thread-on-screen';

/** The logged mails of the thread on screen that stand on the record on screen, oldest first. */
export async function mailsOnScreen(screen: OnScreen, { db }: Services): Promise<ContentRow[]> {
  const { view } = screen;
  const { threadId } = requireThread(screen).reading;
  if (view.state !== 'record' || threadId === null) return [];
  return mailsOnRecord(db, keyOf(view.target), threadId);
}

const nameOf = ({ deal, lead }: MovedTo) => (deal ?? lead)?.name ?? null;

/**
 * What the log says when mails are put on another record: one entry on the record that they leave, naming them and
 * where they stand from then on. None where there are none.
 */
export function correctionOf(
  mails: readonly ContentRow[],
  from: Target,
  to: MovedTo,
  at: string,
): NewEntry[] {
  const [first] = mails;
  if (first === undefined) return [];
  const { thread } = contentNow(first);
  const { deal, lead, account } = to;
  const place = { ...(deal && { deal }), ...(lead && { lead }), ...(account && { account }) };
  const content = {
    ...targetContent(from),
    ...(thread && { thread }),
    from: from.name,
    to: nameOf(to),
    moves: { entries: mails.map(({ id }) => id), ...place },
  };
  return [{ kind: 'correction', at, content }];
}

/** What the log says when mails go back to the records that they were written for. */
export function backCorrections(moved: readonly ContentRow[], { view }: OnScreen, at: string): NewEntry[] {
  if (view.state !== 'record') return [];
  const places = new Map(moved.map(({ content }) => [targetOf(content), content]));
  return [...places].flatMap(([key, place]) =>
    correctionOf(
      moved.filter(({ content }) => targetOf(content) === key),
      view.target,
      place,
      at,
    ),
  );
}

/** Takes mails out of the log that should not be there: what they say goes, and they may be logged again. */
export async function takeOut(mails: readonly ContentRow[], { db, now }: Services): Promise<void> {
  for (const { id } of mails) {
    const header = await headerOf(db, id);
    if (header === null) continue;
    await eraseIfThere(db, id, { by: header.by, now: now(), mayReturn: true });
  }
}
