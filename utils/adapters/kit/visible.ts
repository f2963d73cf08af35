/** Both spellings: Chromium renamed the options in 121, and 116 is the oldest that is served. */
const CSS_TOO = { visibilityProperty: true, checkVisibilityCSS: true };

/** By computed style alone: engines without layout (jsdom) know no boxes. */
function isShownByStyle(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view) return true;
  if (/hidden|collapse/.test(view.getComputedStyle(element).visibility)) return false;
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.hasAttribute('hidden') || view.getComputedStyle(at).display === 'none') return false;
  }
  return true;
}

/** Whether neither the element nor anything around it is hidden by style. */
export function isShown(element: Element): boolean {
  return typeof element.checkVisibility === 'function'
    ? element.checkVisibility(CSS_TOO)
    : isShownByStyle(element);
}

/** Whether this engine lays pages out at all: rectangles mean something only then. */
export function hasLayout(doc: Document): boolean {
  return doc.documentElement.getBoundingClientRect().width > 0;
}

/** Square pixels of the element's rectangle. */
export function areaOf(element: Element): number {
  const { width, height } = element.getBoundingClientRect();
  return width * height;
}
