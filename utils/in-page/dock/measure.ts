import { areaOf } from '../../adapters/kit/visible';

/** Where the panel may stand, in pixels of the viewport. */
export type Strip = { top: number; bottom: number; end: number; rtl: boolean };

/** What the panel stands between: asked of the page once a draw, since each question may make it lay itself out. */
export type Layout = {
  /** Pixels of the viewport. */
  width: number;
  rtl: boolean;
  header: Element | null;
  main: HTMLElement | null;
  /** The box of `main`. */
  mail: DOMRect | null;
  /** The column of Google's own at the far side, which is never entered. */
  column: Element | null;
  /** The free strip beside Google's column: below the header and as low as the mail reaches. */
  strip: Strip;
};

/** Google's own right column: its wrapper first, then its icon rail. */
const COLUMNS = ['div.aUx', '[role=complementary]:not(dealcue-panel)'];
const LANDMARKS = '[role=navigation], [role=banner], nav, body > header';
const HEADER = '[role=banner], body > header';
const MAINS = 'main, [role=main]';
/** An edge that is this near to another one touches it. */
const NEAR = 4;
/** So near to the side of the window a bar across the top is still there. */
const EDGE = 24;
/** A free strip under the mail that is taller than this is not Gmail's usual gap. */
const TALLEST_GAP = 48;

/** The direction of writing that the element really has. */
export function isRtl(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl';
}

/** A page so short that nothing stands in the middle of the window gives way as a whole. */
function isShort(hit: Element | null | undefined, { documentElement, body }: Document): boolean {
  return (hit === body || hit === documentElement) && body.offsetHeight > 0;
}

/** What fills the middle of the window: many sites name no main. */
function middleOf(doc: Document): HTMLElement | null {
  const { clientWidth, clientHeight } = doc.documentElement;
  // Engines without layout (jsdom) cannot be asked.
  const hit = doc.elementFromPoint?.(clientWidth / 2, clientHeight / 2) as HTMLElement | null | undefined;
  if (isShort(hit, doc)) return doc.body;
  let at = hit;
  while (at && (at.offsetWidth < clientWidth / 2 || at.offsetHeight < clientHeight / 2))
    at = at.parentElement;
  return at && doc.body.contains(at) ? at : null;
}

/**
 * Where the page's own matter stands. Gmail keeps stale copies of earlier views: of several mains it is the one
 * that is really shown, the largest.
 */
export function visibleMain(doc: Document): HTMLElement | null {
  let largest: HTMLElement | null = null;
  let most = 0;
  for (const main of doc.querySelectorAll<HTMLElement>(MAINS)) {
    const area = areaOf(main);
    if (area > most) [largest, most] = [main, area];
  }
  return largest ?? middleOf(doc);
}

/** What lies across the top at the far side: many sites name no header, and it holds their own buttons. */
function barOf(doc: Document, x: number, width: number, height: number): Element | null {
  const hit = doc.elementsFromPoint?.(x, NEAR).find(({ localName }) => localName !== 'dealcue-panel');
  let bar: Element | null = null;
  for (let at = hit; at && doc.body.contains(at) && at !== doc.body; at = at.parentElement ?? undefined) {
    const box = at.getBoundingClientRect();
    if (box.bottom > height / 3) break;
    if (box.width > width / 2) bar = at;
  }
  return bar;
}

function findColumn(doc: Document, width: number, rtl: boolean): Element | null {
  const isAtEnd = (element: Element) => {
    const box = element.getBoundingClientRect();
    const away = rtl ? box.left : width - box.right;
    return box.width > 0 && box.width < width / 2 && Math.abs(away) <= NEAR;
  };
  for (const selector of COLUMNS) {
    const found = [...doc.querySelectorAll(selector)].find(isAtEnd);
    if (found) return found;
  }
  return null;
}

/**
 * The one container that gives way to the panel: the largest box around the mail that holds neither the
 * navigation, nor the header, nor Google's column.
 */
export function findContainer(doc: Document, main: HTMLElement, column: Element | null): HTMLElement {
  const others = [...doc.querySelectorAll(LANDMARKS)].filter((element) => !main.contains(element));
  if (column) others.push(column);
  let container = main;
  while (container.parentElement && container.parentElement !== doc.body) {
    const parent = container.parentElement;
    if (others.some((element) => parent.contains(element))) break;
    container = parent;
  }
  return container;
}

/** How wide the mail can be: from where it starts to Google's column. */
export function spaceOf({ mail, width, strip: { end, rtl } }: Layout): number {
  if (!mail) return 0;
  return rtl ? mail.right - end : width - end - mail.left;
}

/** Measures the page as it is laid out now. */
export function measureLayout(doc: Document): Layout {
  const { clientWidth: width, clientHeight: height } = doc.documentElement;
  const rtl = isRtl(doc.documentElement);
  const header = doc.querySelector(HEADER) ?? barOf(doc, rtl ? EDGE : width - EDGE, width, height);
  const column = findColumn(doc, width, rtl);
  const main = visibleMain(doc);
  const mail = main?.getBoundingClientRect() ?? null;
  const [head, side] = [header, column].map((element) => element?.getBoundingClientRect());
  const gap = mail ? height - mail.bottom : 0;
  const strip = {
    top: head && head.bottom < height / 3 ? Math.max(0, head.bottom) : 0,
    bottom: gap > 0 && gap <= TALLEST_GAP ? gap : 0,
    end: side ? (rtl ? side.right : width - side.left) : 0,
    rtl,
  };
  return { width, rtl, header, main, mail, column, strip };
}
