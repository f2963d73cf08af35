import { withoutUnseen } from '../../mail/unseen';
import { address } from '../kit/clean';
import { type HookReport, select } from '../kit/select';
import { CLOSED, HOOKS } from './hooks';
import { isDelegated, isOwnWindow } from './url';

/**
 * In Latin letters, as Google's accounts are: what other scripts put around an address is none of it, and one that
 * goes on in another script is refused. Ranges by hand: each `\p` costs a page that is opened half a millisecond.
 */
const ADDRESSES =
  /[\w\u00c0-\u024f\u1e00-\u1eff][\w\u00c0-\u024f\u1e00-\u1eff.+'&=-]*@[\w\u00c0-\u024f\u1e00-\u1eff.-]*[\w\u00c0-\u024f\u1e00-\u1eff](?![.-]?[^\s!-/:-@[-`{-\u00bf\u060c\u061b\u061f\u2000-\u206f\u3000-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65])/g;

/** The address of the signed-in person: the label of the account button, whatever its language. */
function ofAvatar(doc: Document, report: HookReport): string | null {
  const outside = (element: Element) =>
    !element.closest('[role="main"]') && element.hasAttribute('aria-label');
  const label = select(doc, HOOKS.avatar, report, outside, CLOSED)?.getAttribute('aria-label');
  return address(
    withoutUnseen(label ?? '')
      .match(ADDRESSES)
      ?.at(-1),
  );
}

/**
 * The mailbox in the title: `Subject - user@host - Gmail`. A subject may hold addresses: the last counts, but what
 * ends the title is the product's place.
 */
export function ofTitle(title: string): string | null {
  const parts = withoutUnseen(title).split(' - ').slice(1, -1);
  return parts.map((part) => address(part)).findLast((found) => found !== null) ?? null;
}

/** `Loading user@host…`, kept hidden after start-up. */
function ofStart(doc: Document): string | null {
  return address(doc.querySelector('#loading .msg')?.textContent?.match(ADDRESSES)?.at(-1));
}

/**
 * The mailbox on screen, or null. In a delegated mailbox the avatar is the delegate's, and a window of its
 * own has none: there only title and start-up text count. Elsewhere avatar and title must agree.
 */
export function readAccount(doc: Document, url: URL, report: HookReport): string | null {
  const mailbox = ofTitle(doc.title) ?? ofStart(doc);
  if (isDelegated(url) || isOwnWindow(url)) {
    report.note('account', mailbox === null ? null : 0);
    return mailbox;
  }
  const person = ofAvatar(doc, report);
  report.note('account', person !== null ? 0 : mailbox !== null ? 1 : null);
  if (person && mailbox && person.toLowerCase() !== mailbox.toLowerCase()) {
    report.disagree('account');
    return null;
  }
  return person ?? mailbox;
}
