import { type HookReport, select, selectAll } from '../kit/select';
import { areaOf, hasLayout, isShown } from '../kit/visible';
import { HOOKS, IN_BODY, IN_COMPOSE, THREAD_LIST } from './hooks';

/** The thread on screen: its heading, its list of messages, and the least that holds both. */
export interface Region {
  heading: Element | null;
  list: Element;
  /** A list of threads is on screen too: then neither address nor title need name this thread. */
  inPreview: boolean;
}

/** Whether Gmail made this element, and no sender of a mail did. */
export function isGmails(element: Element): boolean {
  return !element.parentElement?.closest(`${IN_BODY}, ${IN_COMPOSE}`);
}

function isOutermost(element: Element): boolean {
  return !element.parentElement?.closest('[role="main"]');
}

/** The view on screen. Gmail keeps hidden copies of earlier views before and after it. */
export function findMain(doc: Document, report: HookReport): Element | null {
  const laidOut = hasLayout(doc);
  const found = selectAll(
    doc,
    HOOKS.main,
    report,
    (element) =>
      isOutermost(element) && isGmails(element) && (!laidOut || areaOf(element) > 0) && isShown(element),
  );
  if (laidOut) found.sort((a, b) => areaOf(b) - areaOf(a));
  return found[0] ?? null;
}

/** The thread within the view, or null where there is none. */
export function findRegion(main: Element, report: HookReport): Region | null {
  const isHere = (element: Element) => isGmails(element) && isShown(element);
  const heading = select(main, HOOKS.subject, report, isHere);
  const holdsMessage = (element: Element) => element.querySelector('[email],[data-hovercard-id]') !== null;
  const list = select(main, HOOKS.list, report, (element) => isHere(element) && holdsMessage(element));
  if (!list) return null;
  const inPreview = [...main.querySelectorAll(THREAD_LIST)].some(isHere);
  return { heading, list, inPreview };
}
