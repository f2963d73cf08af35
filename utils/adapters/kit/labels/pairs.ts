import { pairOfControl, pairOfNamed, pairOfTitled } from './element-pairs';
import { formPairs } from './form-pairs';
import type { Found, Walk } from './found';
import { inlinePairs } from './inline-pairs';
import { lookOf, pairOfLabel } from './label-pair';
import { linkPairs } from './link-pairs';
import type { Pair } from './pair';

const FEWEST_OF_ONE_LOOK = 3;
/** No record has more known labels; beyond them a page is a list, or means harm. */
const MOST_OF_A_KIND = 300;
/** Pairs made before the page may have its turn. */
const STRIDE = 10;

/** An id inside a quoted selector. */
const quoted = (id: string) => id.replace(/["\\]/g, '\\$&');

/** Elements by the id of the label that they say is theirs. */
function labelledIn(root: Element, { shadows }: Found): Map<string, Element> {
  const labelled = new Map<string, Element>();
  for (const part of [root, ...shadows]) {
    for (const element of part.querySelectorAll('[aria-labelledby]')) {
      const [id] = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/);
      if (id && !labelled.has(id) && part.querySelectorAll(`[id="${quoted(id)}"]`).length === 1)
        labelled.set(id, element);
    }
  }
  return labelled;
}

/** How this page dresses its labels: so many of one look, and the look itself marks a label. */
function looksOfLabels({ labels }: Found): Set<string> {
  const counts = new Map<string, Set<string>>();
  for (const { element, text } of labels)
    counts.set(lookOf(element), (counts.get(lookOf(element)) ?? new Set()).add(text));
  return new Set([...counts].filter(([, texts]) => texts.size >= FEWEST_OF_ONE_LOOK).map(([look]) => look));
}

/** Every pair of label or machine name and value among what a walk found. */
export function* makePairs(root: Element, found: Found, walk: Walk): Generator<void, Pair[]> {
  const known = { labelled: labelledIn(root, found), marked: looksOfLabels(found) };
  const makers = [
    ...found.named.slice(0, MOST_OF_A_KIND).map((named) => () => pairOfNamed(named, found, walk)),
    ...found.labels.slice(0, MOST_OF_A_KIND).map((label) => () => pairOfLabel(label, walk, known)),
    ...found.titled.slice(0, MOST_OF_A_KIND).map((titled) => () => pairOfTitled(titled, walk)),
    ...found.controls.slice(0, MOST_OF_A_KIND).map((control) => () => pairOfControl(control, walk)),
  ];
  const pairs: Pair[] = [];
  for (const [at, make] of makers.entries()) {
    if (at % STRIDE === 0) yield;
    const pair = make();
    if (pair) pairs.push(pair);
  }
  return [...pairs, ...inlinePairs(found.plain, walk), ...formPairs(found, walk), ...linkPairs(found, walk)];
}
