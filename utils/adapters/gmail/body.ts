import type { RememberedText, TextMemory } from '../kit/adapter';
import type { Mark } from '../kit/mail/marks';
import { renderBody } from '../kit/mail/render';
import { type HookReport, select } from '../kit/select';
import { isShown } from '../kit/visible';
import { CLIPPED, HOOKS, IN_COMPOSE } from './hooks';

/** The model's bound for a text. */
const MOST_LETTERS = 100_000;

/** Gmail's own nodes in a body: the three dots, the "clipped" line, buttons over pictures. */
const OWN = /(?:^|\s)(?:yj6qo|ajR|iX|a6S)(?=\s|$)/;
const FOLDED = /(?:^|\s)adL(?=\s|$)/;
/** Elements of a body whose letters are counted each time. */
const SMALL_BODY = 400;

/** Gmail wraps what it folds away behind the three dots; where nothing is folded the class means nothing. */
function isFolded(element: Element): boolean {
  return (
    element.closest('.adO') !== null ||
    element.previousElementSibling?.matches('.yj6qo:has([role="button"], .ajR)') === true
  );
}

function ownNodes(element: Element, names: string): Mark | null {
  if (OWN.test(names)) return 'skip';
  return FOLDED.test(names) && isFolded(element) ? 'quote' : null;
}

/** The body on screen: Gmail keeps an empty, hidden second one, and a sender may write a third inside. */
export function findBody(part: Element, report: HookReport): Element | null {
  return select(part, HOOKS.body, report, isShown, `.a3s, ${IN_COMPOSE}`);
}

/**
 * A cheap sign of change. The engine keeps the count of elements until the body changes; letters are counted
 * where that costs little: translating in place changes words and no element.
 */
function markOf(body: Element): number {
  const elements = body.getElementsByTagName('*').length;
  return elements > SMALL_BODY ? -elements : (body.textContent?.length ?? 0);
}

/** The text of a body; walked again only when it has changed. */
export function readText(body: Element, memory: TextMemory | undefined): RememberedText {
  const mark = markOf(body);
  const known = memory?.get(body);
  if (known?.mark === mark) return known;
  const { lines, cut } = renderBody(body, ownNodes);
  const text = lines.join('\n').trim();
  const read = {
    mark,
    text: text === '' ? null : text.slice(0, MOST_LETTERS),
    cut: cut || text.length > MOST_LETTERS,
  };
  memory?.set(body, read);
  return read;
}

/** Whether Gmail itself shows only the beginning of the message. */
export function isClipped(part: Element): boolean {
  return part.querySelector(CLIPPED) !== null;
}
