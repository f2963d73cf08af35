import { isEmptyValue } from '../values/empty';
import { besideLabel } from './beside';
import { isButton, isControl, valueOfControl } from './control';
import { formPairs } from './form-pairs';
import { inlinePairs } from './inline-pairs';
import { linkPairs } from './link-pairs';
import { type MachineName, namesOf } from './names';
import { type Pair, RANK } from './pair';
import type { Sight } from './sight';
import { folded } from './text';
import { closest, holds, isElement } from './tree';
import { type Found, type Label, type Named, SHARING, type Titled, type Walk } from './walk';

const LABEL_CLASS = /label|caption|title|name|key|term|heading|header|lbl/i;
/** Where a word leads somewhere or is the page's own title, it labels nothing. */
const NO_LABEL = 'a, button, [role="button"], [role="tab"], [role="option"], [role="menuitem"], h1, option';
const NO_VALUE = /^(?:label|a|button|form|img|i|svg|option|li|meta)$/;
const LONGEST_TITLED = 200;
const FEWEST_OF_ONE_LOOK = 3;
/** An id that a front end counted up. */
const COUNTED = /\d{5}/;
/** No record has more known labels; beyond them a page is a list, or means harm. */
const MOST_OF_A_KIND = 300;
/** Pairs made before the page may have its turn. */
const STRIDE = 10;

function byId(node: Node, id: string): Element | null {
  const root = node.getRootNode() as Document | ShadowRoot;
  return typeof root.getElementById === 'function' ? root.getElementById(id) : null;
}

/** The control that a `label` is for by the markup itself. */
function controlOf({ element }: Label): Element | null {
  const tag = closest(element, 'label') as HTMLLabelElement | null;
  if (!tag) return null;
  return (
    (tag.htmlFor ? byId(tag, tag.htmlFor) : null) ??
    tag.querySelector('input:not([type="hidden"]), select, textarea')
  );
}

/** Whether a text is a link or a button; help that is linked from a label leaves it a label. */
function leadsElsewhere(element: Element): boolean {
  const link = closest(element, NO_LABEL);
  if (!link) return false;
  const isHelp = link.localName === 'a' && /^(?:#|javascript:|$)/.test(link.getAttribute('href') ?? '');
  return !isHelp || !link.parentElement?.closest('label, [class*="label"], [class*="lbl"]');
}

function isFull(control: Element, sight: Sight): boolean {
  return isControl(control) && valueOfControl(control).trim() !== '' && sight.shows(control);
}

/** What the label's own markup calls the field: `for`, `data-name`, an id. */
function namesAtLabel({ element }: Label, walk: Walk): MachineName[] {
  const tag = closest(element, 'label, dt, th, td');
  const at = tag && tag !== element ? [element, tag] : [element];
  const target = tag?.getAttribute('for');
  const names = at.flatMap((each) => namesOf(each, walk.extraNames));
  if (target) names.push({ name: target, how: 'for', isStrict: false });
  return names.filter(({ name, isStrict, how }) => (isStrict || how === 'for') && walk.isName(name));
}

/** What the value's own element is called: it counts before the label's words. */
function namesAtValue({ nodes }: Pair['value'], walk: Walk): string[] {
  const [only, more] = nodes;
  if (!only || more || !isElement(only)) return [];
  return namesOf(only, walk.extraNames)
    .filter(({ name, isStrict }) => isStrict && walk.isName(name))
    .map(({ name }) => name);
}

/** The label's own piece of a value that several labels share. */
function shareOf({ share }: Label, value: Pair['value']): Pair['value'] | null {
  if (!share) return value;
  const pieces = folded(value.nodes.map((node) => node.textContent ?? '').join(' ')).split(SHARING);
  const text = pieces.length === share.of ? pieces[share.at] : undefined;
  return text === undefined ? null : { ...value, text };
}

function wayOf({ element, node }: Label, marked: ReadonlySet<string>): { how: string; rank: number } {
  const tag = closest(element, 'label, dt, th, legend')?.localName;
  if (tag) return { how: tag, rank: RANK.label };
  if (node === element && element.childNodes.length === 0) return { how: 'icon', rank: RANK.icon };
  const isMarked =
    marked.has(lookOf(element)) ||
    LABEL_CLASS.test(element.getAttribute('class') ?? '') ||
    closest(element, 'td') !== null;
  return isMarked ? { how: 'label', rank: RANK.label } : { how: 'beside', rank: RANK.beside };
}

/** The pair of a label that was found, or null where it has no value of its own. */
function pairOfLabel(
  label: Label,
  walk: Walk,
  { labelled, marked }: { labelled: ReadonlyMap<string, Element>; marked: ReadonlySet<string> },
): Pair | null {
  const { sight } = walk;
  if (!sight.shows(label.element)) return null;
  const names = namesAtLabel(label, walk).map(({ name }) => name);
  const base = { names, label: label.text, labelNode: label.node };
  const control = controlOf(label);
  if (control && isFull(control, sight))
    return { ...base, value: { nodes: [control] }, rank: RANK.label, how: 'label' };
  const pointing = label.element.id ? labelled.get(label.element.id) : undefined;
  if (pointing && sight.shows(pointing))
    return { ...base, value: { nodes: [pointing] }, rank: RANK.label, how: 'aria-labelledby' };
  if (leadsElsewhere(label.element)) return null;
  const beside = besideLabel(label.node, walk);
  if (!beside) return null;
  const value = shareOf(label, beside.value);
  if (!value) return null;
  const way = beside.isBefore ? { rank: RANK.inline, how: 'before' } : wayOf(label, marked);
  return { ...base, names: [...names, ...namesAtValue(value, walk)], value, ...way };
}

/** Whether a label inside an element stands before the value there, and is not itself the value. */
function leadsInside(label: Label, element: Element, walk: Walk): boolean {
  const [first] = besideLabel(label.node, walk)?.value.nodes ?? [];
  return first !== undefined && holds(element, first);
}

/** A part that is marked as the label, in words that no table knows. */
function labelIn(element: Element): Element | null {
  const label = isControl(element)
    ? null
    : element.querySelector('label, dt, th, legend, [class*="label"], [class*="caption"]');
  const rest = (element.textContent ?? '').length - (label?.textContent ?? '').length;
  return label && rest > 0 ? label : null;
}

/** The pair of an element that carries a machine name; the label that stands inside is not part of its value. */
function pairOfNamed({ element, names: [first, ...more] }: Named, found: Found, walk: Walk): Pair | null {
  if (!first || NO_VALUE.test(element.localName) || isButton(element)) return null;
  if (element.localName === 'textarea' && isInvitation(element)) return null;
  if (!first.isStrict && COUNTED.test(first.name)) return null;
  if (element.localName === 'input' && !isControl(element)) return null;
  if (walk.isLabel(folded(element.textContent ?? '').slice(0, 100)) || !walk.sight.shows(element))
    return null;
  const own = isControl(element)
    ? undefined
    : found.labels.find(
        (label) =>
          label.element !== element && holds(element, label.element) && leadsInside(label, element, walk),
      );
  return {
    names: [first, ...more].map(({ name }) => name),
    label: own?.text ?? element.getAttribute('aria-label'),
    labelNode: own?.node ?? labelIn(element),
    value: { nodes: [element] },
    rank: first.isStrict ? RANK.name : RANK.id,
    how: first.how,
  };
}

/** An element whose own title names it: a chip with a picture and a value. */
function pairOfTitled({ element, text }: Titled, walk: Walk): Pair | null {
  const shown = folded(element.textContent ?? '');
  if (
    shown === '' ||
    shown.length > LONGEST_TITLED ||
    (isButton(element) && shown.toLowerCase().includes(text.toLowerCase())) ||
    walk.isLabel(shown) ||
    !walk.sight.shows(element)
  )
    return null;
  return {
    names: [],
    label: text,
    labelNode: null,
    value: { nodes: [element] },
    rank: RANK.icon,
    how: 'title',
  };
}

/** What a control says of itself: a call to write something is no field of the record. */
function isInvitation(control: Element): boolean {
  const said = [control.getAttribute('aria-label'), control.getAttribute('placeholder')];
  return said.some((text) => text !== null && text !== '' && isEmptyValue(text, null));
}

function pairOfControl(control: Element, walk: Walk): Pair | null {
  const spoken = control.getAttribute('aria-label');
  const label = spoken ?? control.getAttribute('placeholder');
  if (!label || !walk.isLabel(label) || !isFull(control, walk.sight)) return null;
  const way =
    spoken === null ? { rank: RANK.inline, how: 'placeholder' } : { rank: RANK.label, how: 'aria-label' };
  return { names: [], label, labelNode: null, value: { nodes: [control] }, ...way };
}

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

/** How an element is dressed. */
function lookOf(element: Element): string {
  const names = element.getAttribute('class');
  return names
    ? `${element.localName}.${names}`
    : `${element.parentElement?.getAttribute('class') ?? ''}>${element.localName}`;
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
