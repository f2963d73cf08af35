import { isEmptyValue } from '../values/empty';
import { besideLabel } from './beside';
import { isButton, isControl } from './control';
import type { Found, Label, Named, Titled, Walk } from './found';
import { isFull } from './label-pair';
import { type Pair, RANK } from './pair';
import { folded } from './text';
import { holds } from './tree';

const NO_VALUE = /^(?:label|a|button|form|img|i|svg|option|li|meta)$/;
const LONGEST_TITLED = 200;
/** An id that a front end counted up. */
const COUNTED = /\d{5}/;

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
export function pairOfNamed(
  { element, names: [first, ...more] }: Named,
  found: Found,
  walk: Walk,
): Pair | null {
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
export function pairOfTitled({ element, text }: Titled, walk: Walk): Pair | null {
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
  return said.some((text) => text !== null && text !== '' && isEmptyValue(text));
}

/** The pair of a control that says itself what it is for. */
export function pairOfControl(control: Element, walk: Walk): Pair | null {
  const spoken = control.getAttribute('aria-label');
  const label = spoken ?? control.getAttribute('placeholder');
  if (!label || !walk.isLabel(label) || !isFull(control, walk.sight)) return null;
  const way =
    spoken === null ? { rank: RANK.inline, how: 'placeholder' } : { rank: RANK.label, how: 'aria-label' };
  return { names: [], label, labelNode: null, value: { nodes: [control] }, ...way };
}
