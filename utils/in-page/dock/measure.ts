import { areaOf } from '../../adapters/kit/visible';

/** Where the panel may stand, in pixels of the viewport. */
export type Strip = { top: number; bottom: number; end: number; rtl: boolean };

/** Google's own right column: its wrapper first, then its icon rail. */
const COLUMNS = ['div.aUx', '[role=complementary]:not(dealcue-panel)'];
const LANDMARKS = '[role=navigation], [role=banner]';
/** An edge that is this near to another one touches it. */
const NEAR = 4;
/** A free strip under the mail that is taller than this is not Gmail's usual gap. */
const TALLEST_GAP = 48;

/** The direction of writing that the element really has. */
export function isRtl(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl';
}

/** Gmail keeps stale copies of earlier views: of several mains the one that is really shown, the largest. */
export function visibleMain(doc: Document): HTMLElement | null {
  const shown = [...doc.querySelectorAll<HTMLElement>('[role=main]')].filter((main) => areaOf(main) > 0);
  return shown.sort((a, b) => areaOf(b) - areaOf(a))[0] ?? null;
}

/** The column of Google's own at the far side, which is never entered; null where there is none. */
export function findColumn(doc: Document): Element | null {
  const { clientWidth } = doc.documentElement;
  const rtl = isRtl(doc.documentElement);
  const isAtEnd = (element: Element) => {
    const { left, right, width } = element.getBoundingClientRect();
    const away = rtl ? left : clientWidth - right;
    return width > 0 && width < clientWidth / 2 && Math.abs(away) <= NEAR;
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
export function findContainer(doc: Document, main: HTMLElement): HTMLElement {
  const column = findColumn(doc);
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
export function measureSpace(doc: Document, main: Element): number {
  const { left, right } = main.getBoundingClientRect();
  const { end, rtl } = measureStrip(doc);
  return rtl ? right - end : doc.documentElement.clientWidth - end - left;
}

/** The free strip beside Google's column: below the header and as low as the mail reaches. */
export function measureStrip(doc: Document): Strip {
  const { clientWidth, clientHeight } = doc.documentElement;
  const rtl = isRtl(doc.documentElement);
  const column = findColumn(doc)?.getBoundingClientRect();
  const header = doc.querySelector('[role=banner]')?.getBoundingClientRect();
  const main = visibleMain(doc)?.getBoundingClientRect();
  const gap = main ? clientHeight - main.bottom : 0;
  return {
    top: header && header.bottom < clientHeight / 3 ? Math.max(0, header.bottom) : 0,
    bottom: gap > 0 && gap <= TALLEST_GAP ? gap : 0,
    end: column ? (rtl ? column.right : clientWidth - column.left) : 0,
    rtl,
  };
}
