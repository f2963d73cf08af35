import { IN_BODY } from '../../utils/adapters/gmail/hooks';
import { isShown } from '../../utils/adapters/kit/visible';

/** Whether Gmail shows this now, and it is no part of a mail: mails may look like writing places and buttons. */
export function isOnScreen(element: Element): boolean {
  return !element.closest(IN_BODY) && isShown(element);
}
