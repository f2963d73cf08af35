import { type Pair, RANK } from './pair';
import { holds } from './tree';
import type { Found, Walk } from './walk';

const KINDS = [
  { selector: 'a[href^="mailto:"]', label: 'Email' },
  { selector: 'a[href^="tel:"], a[href^="callto:"]', label: 'Phone' },
] as const;

/**
 * Addresses and numbers that no label names but their own form does: the only link of its kind in the page's open
 * parts. Two different ones are two people's.
 */
export function formPairs(root: Element, { shadows }: Found, walk: Walk): Pair[] {
  return KINDS.flatMap(({ selector, label }) => {
    const links = [root, ...shadows].flatMap((part) => [...part.querySelectorAll(selector)]);
    const open = links.filter((link) => walk.sight.shows(link) && !isLeftOut(link, root, walk));
    const [first] = open;
    const isOne = new Set(open.map((link) => link.getAttribute('href'))).size === 1;
    if (!first || !isOne) return [];
    return [{ names: [], label, labelNode: null, value: { nodes: [first] }, rank: RANK.form, how: 'form' }];
  });
}

function isLeftOut(element: Element, root: Element, { isClosed }: Walk): boolean {
  for (let at: Element | null = element; at && at !== root && holds(root, at); at = at.parentElement)
    if (isClosed(at)) return true;
  return false;
}
