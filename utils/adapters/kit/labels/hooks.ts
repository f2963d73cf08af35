import type { Entity, FieldHook, FieldName, Profile } from '../profile';
import type { HookReport } from '../select';
import { areaOf, hasLayout } from '../visible';
import { isButton } from './control';
import type { Page } from './page';
import { type Pair, RANK } from './pair';
import { linesOf, readParts } from './text';

/** Everything of a region that a selector matches, inside open shadow roots too. */
function matches(roots: readonly ParentNode[], selector: string, page: Page): Element[] {
  return roots
    .flatMap((root) => [...root.querySelectorAll(selector)])
    .filter((element) => page.sight.shows(element));
}

function sizeOf(element: Element): number {
  return hasLayout(element.ownerDocument) ? areaOf(element) : (element.textContent?.length ?? 0);
}

/** The profile's region of the record, or null: the largest shown match of the first selector that has any. */
export function findScope(page: Page, report: HookReport): Element | null {
  for (const [rank, selector] of (page.profile?.scope ?? []).entries()) {
    const [largest] = matches([page.doc], selector, page).sort((a, b) => sizeOf(b) - sizeOf(a));
    if (!largest) continue;
    report.note('scope', rank);
    return largest;
  }
  if (page.profile?.scope) report.note('scope', null);
  return null;
}

/** Whether a page is of the profile's product. */
export function isOfProduct(doc: Document, { marks }: Profile): boolean {
  return !marks || marks.some((mark) => doc.querySelector(mark) !== null);
}

/** What one element of a hook says as text, as a person sees it. */
function textAt(element: Element, { attribute, pattern }: FieldHook, page: Page): string {
  const text =
    attribute === undefined
      ? linesOf(readParts({ nodes: [element] }, page)).join('\n')
      : (element.getAttribute(attribute) ?? '');
  return pattern ? (pattern.exec(text)?.[1] ?? '') : text;
}

function valueAt(elements: Element[], hook: FieldHook, page: Page): Pair['value'] {
  // A button's words are a value where a profile points at the button itself.
  const isPlain = hook.attribute === undefined && hook.pattern === undefined && !elements.some(isButton);
  if (isPlain) return { nodes: elements };
  const texts = elements.map((element) => textAt(element, hook, page)).filter((text) => text !== '');
  return { nodes: elements, text: texts.join('\n') };
}

function ask(
  hook: FieldHook,
  roots: readonly ParentNode[],
  page: Page,
): { rank: number; found: Element[] } | null {
  for (const [rank, selector] of hook.selectors.entries()) {
    const found = matches(roots, selector, page);
    if (found.length > 0) return { rank, found };
  }
  return null;
}

/** The profile's own places of fields, as pairs that count before all others. */
export function hookPairs(
  roots: readonly ParentNode[],
  entity: Entity | null,
  page: Page,
  report: HookReport,
): [FieldName, Pair][] {
  const { profile } = page;
  const hooks = { ...profile?.fields, ...(entity && profile?.fieldsOf?.[entity]) };
  return (Object.entries(hooks) as [FieldName, FieldHook][]).flatMap(([field, hook]): [FieldName, Pair][] => {
    const answer = ask(hook, roots, page);
    report.note(field, answer?.rank ?? null);
    const [first] = answer?.found ?? [];
    if (!answer || !first) return [];
    const value = valueAt(field === 'contacts' ? answer.found : [first], hook, page);
    return [[field, { names: [], label: null, labelNode: null, value, rank: RANK.hook, how: 'hook' }]];
  });
}

/** What a profile's hook for the record's id says. */
export function hookedId(roots: readonly ParentNode[], page: Page): string | null {
  const hook = page.profile?.recordId;
  const element = hook && ask(hook, roots, page)?.found[0];
  if (!hook || !element) return null;
  return textAt(element, hook, page).trim() || null;
}

/** The kind of record that the page shows where its address leaves two open. */
export function hookedKind(roots: readonly ParentNode[], page: Page): Entity | 'other' | null {
  return (
    page.profile?.kinds?.find(({ selector }) => matches(roots, selector, page).length > 0)?.entity ?? null
  );
}

/** What shown signs without words say of a field. */
export function signOf(
  field: 'status' | 'currency',
  roots: readonly ParentNode[],
  page: Page,
): string | null {
  const signs = page.profile?.signs?.filter((sign) => sign.field === field) ?? [];
  return signs.find(({ selector }) => matches(roots, selector, page).length > 0)?.value ?? null;
}
