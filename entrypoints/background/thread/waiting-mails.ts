import { isFresh, isMadeHere } from '../../../utils/context/appeared';
import { dueOf } from '../../../utils/context/due';
import { isScheduledView } from '../../../utils/context/mail-entries';
import { WAITING_SCRIPT, writtenDates } from '../../../utils/messages/waiting-script';
import type { ThreadReading } from '../../../utils/model/reading';
import { answerFromTab } from '../../../utils/platform/scripting';
import { loggedMessages } from '../../../utils/store/entries';
import { entryOfMessage } from '../../../utils/store/thread-mails';
import { readWaiting, saveWaiting } from '../../../utils/store/waiting';
import type { Services } from '../services';
import { takeOut } from './thread-mails';

/** Mails that may be scheduled: those that have only just turned up and, in the list of scheduled ones, the last. */
async function doubtful(reading: ThreadReading, { db }: Services): Promise<string[]> {
  const { messages } = reading;
  const last = messages.at(-1)?.id ?? null;
  if (isScheduledView(reading)) return last !== null && isMadeHere(last) ? [last] : [];
  const fresh = messages.flatMap((message) => (isFresh(message) ? (message.id ?? []) : []));
  const logged = fresh.length === 0 ? new Set() : await loggedMessages(db, fresh);
  return fresh.filter((id) => !logged.has(id));
}

/** The dates that the page writes on the rep's mails; null where nothing can have been scheduled. */
async function datesIn(tabId: number): Promise<Map<string, string> | null> {
  const dates = writtenDates.safeParse(await answerFromTab(tabId, WAITING_SCRIPT)).data ?? null;
  return dates && new Map(dates.map(({ id, date }) => [id, date]));
}

/**
 * The mails that wait for their time, known from before or by what the page of a tab says now. One that was taken
 * for sent goes out of the log until then.
 */
export async function waitingMails(
  reading: ThreadReading,
  tabId: number,
  services: Services,
): Promise<Set<string>> {
  const { db, place } = services;
  const now = services.now();
  const asked = await doubtful(reading, services);
  const dates = asked.length === 0 ? null : await datesIn(tabId);
  if (dates !== null) {
    const found = asked.map((id) => ({ id, due: dueOf(dates.get(id) ?? '', now, place.timeZone) }));
    await saveWaiting(db, found, now);
    const early = await Promise.all(found.flatMap(({ id, due }) => (due ? [entryOfMessage(db, id)] : [])));
    await takeOut(
      early.flatMap((row) => row ?? []),
      services,
    );
  }
  return new Set((await readWaiting(db, now)).map(({ id }) => id));
}
