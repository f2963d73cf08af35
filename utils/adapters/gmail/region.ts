import { type HookReport, select, selectAll } from '../kit/select';
import { areaOf, hasLayout, isShown } from '../kit/visible';
import { CLOSED, HOOKS, THREAD_LIST } from './hooks';

/** The thread on screen: its heading, its list of messages, and the least that holds both. */
export interface Region {
  heading: Element | null;
  list: Element;
  /** A list of threads is on screen too: then neither address nor title need name this thread. */
  inPreview: boolean;
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
    (element) => isOutermost(element) && (!laidOut || areaOf(element) > 0) && isShown(element),
    CLOSED,
  );
  if (laidOut) found.sort((a, b) => areaOf(b) - areaOf(a));
  return found[0] ?? null;
}

/** The thread within the view, or null where there is none. */
export function findRegion(main: Element, report: HookReport): Region | null {
  const heading = select(main, HOOKS.subject, report, isShown, CLOSED);
  const listWith = (part: string) =>
    select(
      main,
      HOOKS.list,
      report,
      (element) => isShown(element) && element.querySelector(part) !== null,
      CLOSED,
    );
  // Other lists may name people; where messages carry no id, people must do.
  const list = listWith('[data-message-id]') ?? listWith('[email],[data-hovercard-id]');
  if (!list) return null;
  const inPreview = select(main, THREAD_LIST, null, isShown, CLOSED) !== null;
  return { heading, list, inPreview };
}
