import type { Found, Walk } from './found';
import { type Pair, RANK } from './pair';

const KINDS = [
  { form: /^mailto:/i, label: 'Email' },
  { form: /^(?:tel|callto):/i, label: 'Phone' },
] as const;

/**
 * Addresses and numbers that no label names but their own form does: the only link of its kind in the page's open
 * parts. Two different ones are two people's.
 */
export function formPairs({ links }: Found, walk: Walk): Pair[] {
  return KINDS.flatMap(({ form, label }) => {
    const own = links.filter((link) => form.test(link.getAttribute('href') ?? '') && walk.sight.shows(link));
    const [first] = own;
    const isOne = new Set(own.map((link) => link.getAttribute('href'))).size === 1;
    if (!first || !isOne) return [];
    return [{ names: [], label, labelNode: null, value: { nodes: [first] }, rank: RANK.form, how: 'form' }];
  });
}
