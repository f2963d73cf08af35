import { isShown } from '../visible';
import { parentOf } from './tree';

/** What of a page can be seen, remembered for one reading. */
export interface Sight {
  shows(element: Element): boolean;
}

/** By the element itself, for engines without layout: what is around it was asked before. */
function hidesItself(element: Element, view: Window): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = view.getComputedStyle(element);
  return style.display === 'none' || /hidden|collapse/.test(style.visibility);
}

/** What a closed `details` keeps folded; engines with layout know it themselves. */
function isFolded(element: Element, parent: Element): boolean {
  return parent.localName === 'details' && !parent.hasAttribute('open') && element.localName !== 'summary';
}

/** A fresh memory of what is seen. Only elements that are asked about cost anything. */
export function createSight(doc: Document): Sight {
  const known = new WeakMap<Element, boolean>();
  const view = doc.defaultView;
  const look = (element: Element): boolean => {
    if (typeof element.checkVisibility === 'function' || !view) return isShown(element);
    const parent = parentOf(element);
    if (parent && (!shows(parent) || isFolded(element, parent))) return false;
    return !hidesItself(element, view);
  };
  const shows = (element: Element): boolean => {
    let shown = known.get(element);
    if (shown === undefined) {
      shown = look(element);
      known.set(element, shown);
    }
    return shown;
  };
  return { shows };
}
