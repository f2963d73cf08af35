import { TAB_WIDTH } from './dock-sizes';
import { isRtl, type Layout, measureLayout } from './measure';

/** Marks the container whose margin is ours, and keeps what its style was: a newer script can undo it too. */
const MARK = 'data-dealcue-room';
/** Pixels by which a measured edge may differ from the expected one. */
export const NEAR = 4;
/** Narrower than this the mail beside an open panel is no longer comfortable to read. */
const NARROWEST_MAIL = 480;

type Kept = { side: string; before: string | null; after: string | null };

function asText(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** What the mark says. It stands in the page, so anything may have happened to it. */
function readMark(container: HTMLElement): Kept {
  try {
    const kept = JSON.parse(container.getAttribute(MARK) ?? '') as Record<keyof Kept, unknown> | null;
    const side = kept?.side === 'margin-left' ? 'margin-left' : 'margin-right';
    return { side, before: asText(kept?.before), after: asText(kept?.after) };
  } catch {
    return { side: 'margin-right', before: null, after: null };
  }
}

function putStyle(container: HTMLElement, style: string | null): void {
  if (style === null) container.removeAttribute('style');
  else container.setAttribute('style', style);
}

/** Takes our margin away. What the page itself wrote into the style meanwhile stays. */
function undo(container: HTMLElement): void {
  const { side, before, after } = readMark(container);
  container.removeAttribute(MARK);
  if (container.getAttribute('style') === after) {
    putStyle(container, before);
    return;
  }
  const old = container.ownerDocument.createElement('div');
  putStyle(old, before);
  container.style.removeProperty(side);
  container.style.setProperty(side, old.style.getPropertyValue(side), old.style.getPropertyPriority(side));
}

function mark(container: HTMLElement, side: string, px: number): void {
  const before = container.getAttribute('style');
  const own = Number.parseFloat(getComputedStyle(container).getPropertyValue(side)) || 0;
  container.style.setProperty(side, `${own + px}px`, 'important');
  const kept: Kept = { side, before, after: container.getAttribute('style') };
  container.setAttribute(MARK, JSON.stringify(kept));
}

/** True when enough of the mail is left. A tab takes so little that covering words would always be worse. */
function isEnough(width: number, px: number): boolean {
  return px <= TAB_WIDTH || width >= NARROWEST_MAIL;
}

/** True when exactly the end of the mail moved, by so much, and enough of it is left. */
function gaveWay(before: DOMRect, after: DOMRect, px: number, rtl: boolean): boolean {
  const end = rtl ? after.left - before.left : before.right - after.right;
  const start = rtl ? before.right - after.right : after.left - before.left;
  return Math.abs(end - px) <= NEAR && Math.abs(start) <= NEAR && isEnough(after.width, px);
}

/** True when the strip of so many pixels at the far side is clear of the mail, and enough of it is left. */
export function isClear({ mail, width, strip: { end, rtl } }: Layout, px: number): boolean {
  if (!mail) return false;
  const free = rtl ? mail.left - end : width - end - mail.right;
  return free >= px - NEAR && isEnough(mail.width, px);
}

/** Gives back all the room that this or an older script has taken in the page. */
export function giveRoomBack(doc: Document): void {
  for (const container of doc.querySelectorAll<HTMLElement>(`[${MARK}]`)) undo(container);
}

/**
 * Makes room of `px` pixels at the far side of `main` by one margin on `container`, in place of any room that
 * was there. True when `main` gave way as measured; else everything is as it was, and the panel has to overlay.
 * A page that gives way as a whole may put its middle elsewhere: then it counts that the room is free.
 */
export function makeRoom(container: HTMLElement, main: HTMLElement, px: number): boolean {
  giveRoomBack(container.ownerDocument);
  const doc = container.ownerDocument;
  const rtl = isRtl(container);
  const before = main.getBoundingClientRect();
  mark(container, rtl ? 'margin-left' : 'margin-right', px);
  const after = main.getBoundingClientRect();
  const isFree = () => isClear({ ...measureLayout(doc), mail: after }, px);
  if (container === doc.body ? isFree() : gaveWay(before, after, px, rtl)) return true;
  undo(container);
  return false;
}
