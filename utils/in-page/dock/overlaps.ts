/** Compose windows and dialogs: in all of them the rep is at work, and the panel must not be in the way. */
const WINDOWS = '[role=dialog], [role=alertdialog], [role=region] form';

function overlap(a: DOMRect, b: DOMRect): { x: number; y: number } | null {
  const left = Math.max(a.left, b.left);
  const right = Math.min(a.right, b.right);
  const top = Math.max(a.top, b.top);
  const bottom = Math.min(a.bottom, b.bottom);
  return right - left > 1 && bottom - top > 1 ? { x: (left + right) / 2, y: (top + bottom) / 2 } : null;
}

/**
 * Gmail's compose windows and dialogs, hidden ones too. A reply box inside the mail does not count: the panel,
 * where it covers mail, was opened over it by the rep.
 */
export function findWindows(doc: Document, main: Element | null): Element[] {
  return [...doc.querySelectorAll(WINDOWS)].filter((window) => !main?.contains(window));
}

/**
 * True while `host` lies over one of the windows: its place in the stack is a guess about Gmail's, so the browser
 * is asked what a click there would hit.
 */
export function coversWindow(doc: Document, host: HTMLElement, windows: readonly Element[]): boolean {
  // Most of the time there is none, and the page is spared a question about where the host stands.
  const own = windows.length > 0 ? host.getBoundingClientRect() : null;
  return windows.some((window) => {
    const point = own && overlap(own, window.getBoundingClientRect());
    return point !== null && doc.elementFromPoint(point.x, point.y) === host;
  });
}
