import { CLOSED, IN_BODY } from '../../utils/adapters/gmail/hooks';
import { messageId } from '../../utils/adapters/gmail/ids';
import { openMatches } from '../../utils/adapters/kit/select';
import { isShown } from '../../utils/adapters/kit/visible';
import type { WrittenDate } from '../../utils/messages/waiting-script';

/** Gmail's "Schedule send", the same in every language. It is made when the menu beside "Send" is first opened. */
const SCHEDULE = '[selector="scheduledSend"]';
const MADE_HERE = '[data-message-id^="#msg-a:"]';
/** The date in full; on a mail that waits, the moment that it is to go out. */
const DATE = '.g3[title]';

/**
 * The dates that stand on the mails which were written here, in the words of Gmail's language; null in a page where
 * nothing can have been scheduled: the list of scheduled mails is not open, and the menu for it never was. What is on
 * screen comes last: Gmail keeps hidden copies of earlier views, with dates that held then.
 */
export function writtenDates(doc: Document): WrittenDate[] | null {
  const isPossible =
    doc.location.hash.startsWith('#scheduled') || !openMatches(doc, SCHEDULE, IN_BODY).next().done;
  if (!isPossible) return null;
  const parts = [...openMatches(doc, MADE_HERE, CLOSED)];
  parts.sort((one, other) => Number(isShown(one)) - Number(isShown(other)));
  return parts.flatMap((part) => {
    const id = messageId(part.getAttribute('data-message-id'));
    const [date] = openMatches(part, DATE, CLOSED);
    return id === null || date === undefined ? [] : [{ id, date: date.getAttribute('title') ?? '' }];
  });
}
