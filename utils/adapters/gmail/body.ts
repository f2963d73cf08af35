import type { TextMemory } from '../kit/adapter';
import { type MailText, mailText } from '../kit/mail/mail-text';
import type { Mark } from '../kit/mail/marks';
import { type HookReport, select } from '../kit/select';
import { isShown } from '../kit/visible';
import { CLIPPED, HOOKS, IN_COMPOSE } from './hooks';

/** Gmail's own nodes in a body: the three dots, the "clipped" line, buttons over pictures. */
const OWN = /(?:^|\s)(?:yj6qo|ajR|iX|a6S)(?=\s|$)/;

/** Gmail wraps what it folds away behind the three dots; where nothing is folded the class means nothing. */
function isFolded(element: Element): boolean {
  return (
    element.closest('.adO') !== null ||
    element.previousElementSibling?.matches('.yj6qo:has([role="button"], .ajR)') === true
  );
}

function ownNodes(element: Element): Mark | null {
  const name = element.getAttribute('class');
  if (!name || name.length > 200) return null;
  if (OWN.test(name)) return 'skip';
  return /(?:^|\s)adL(?=\s|$)/.test(name) && isFolded(element) ? 'quote' : null;
}

/** The body on screen: Gmail keeps an empty, hidden second one, and a sender may write a third inside. */
export function findBody(part: Element, report: HookReport): Element | null {
  return select(
    part,
    HOOKS.body,
    report,
    (element) => !element.parentElement?.closest(`.a3s, ${IN_COMPOSE}`) && isShown(element),
  );
}

/** The text of a body; parsed again only when its length has changed. */
export function readText(body: Element, memory: TextMemory | undefined): MailText {
  const mark = body.textContent?.length ?? 0;
  const known = memory?.get(body);
  if (known?.mark === mark) return known;
  const read = mailText(body, ownNodes);
  memory?.set(body, { mark, ...read });
  return read;
}

/** Whether Gmail itself shows only the beginning of the message. */
export function isClipped(part: Element): boolean {
  return part.querySelector(CLIPPED) !== null;
}
