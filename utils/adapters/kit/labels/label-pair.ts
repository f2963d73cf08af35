import { besideLabel } from './beside';
import { isControl, valueOfControl } from './control';
import type { Label, Walk } from './found';
import { type MachineName, namesOf } from './names';
import { type Pair, RANK } from './pair';
import type { Sight } from './sight';
import { folded } from './text';
import { closest, isElement } from './tree';
import { SHARING } from './walk';

const LABEL_CLASS = /label|caption|title|name|key|term|heading|header|lbl/i;
/** Where a word leads somewhere or is the page's own title, it labels nothing. */
const NO_LABEL = 'a, button, [role="button"], [role="tab"], [role="option"], [role="menuitem"], h1, option';

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

/** Whether a control is shown with something in it. */
export function isFull(control: Element, sight: Sight): boolean {
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

/** How an element is dressed. */
export function lookOf(element: Element): string {
  const names = element.getAttribute('class');
  return names
    ? `${element.localName}.${names}`
    : `${element.parentElement?.getAttribute('class') ?? ''}>${element.localName}`;
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
export function pairOfLabel(
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
