import { isControl } from '../../utils/adapters/kit/labels/control';
import { createSight } from '../../utils/adapters/kit/labels/sight';
import { childrenOf, isElement, isText } from '../../utils/adapters/kit/labels/tree';

const SILENT = /^(?:script|style|template|noscript|head|title|iframe|option|dealcue-panel|dealcue-teach)$/;
const MOST = 3_000;
const MOST_NODES = 50_000;

function hasOwnText(element: Element): boolean {
  return Array.from(childrenOf(element)).some((node) => isText(node) && /[\p{L}\p{N}]/u.test(node.data));
}

/** Whether there is anything in an element itself that can be pointed at: a text of its own, or a control. */
export function isPlace(element: Element): boolean {
  return !SILENT.test(element.localName) && (isControl(element) || hasOwnText(element));
}

/** Every element that can be pointed at, in page order, open shadow roots included. */
export function placesIn(doc: Document): Element[] {
  const sight = createSight(doc);
  const places: Element[] = [];
  const stack: Element[] = [doc.body];
  for (let seen = 0; seen < MOST_NODES && places.length < MOST; seen++) {
    const element = stack.pop();
    if (!element) break;
    if (SILENT.test(element.localName) || !sight.shows(element)) continue;
    if (isPlace(element)) places.push(element);
    const children = Array.from(childrenOf(element)).filter(isElement);
    stack.push(...children.reverse());
  }
  return places;
}

/** The element at a point of the viewport that can be pointed at; what lies over the page of ours is not there. */
export function placeAt(doc: Document, x: number, y: number): Element | null {
  let root: Document | ShadowRoot = doc;
  let found: Element | null = null;
  for (let depth = 0; depth < 20; depth++) {
    const under: Element[] = root.elementsFromPoint(x, y);
    const top = under.find((element) => !SILENT.test(element.localName) && element !== found);
    if (!top) break;
    found = top;
    if (!top.shadowRoot) break;
    root = top.shadowRoot;
  }
  for (let at = found; at; at = at.parentElement) {
    if (isPlace(at)) return at;
    // A picture or an empty part of something small: what it belongs to. Never a whole region of the page.
    if (at.childElementCount > 3) return null;
  }
  return null;
}
