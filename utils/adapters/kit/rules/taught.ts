import type { SiteRules, TaughtPlace } from '../../../model/site-rules';
import { foldLabel } from '../fields/fold-label';
import type { Candidate } from '../labels/candidate';
import type { Found, Label } from '../labels/found';
import { type Pair, RANK } from '../labels/pair';
import type { Draft } from '../labels/record';
import { folded } from '../labels/text';
import { childrenOf, isElement, parentOf } from '../labels/tree';
import type { Entity, FieldName } from '../profile';
import type { HookReport } from '../select';
import { hasForm } from './address-form';

/** So far up a label's row is looked for. */
const HIGHEST = 6;

/** What was taught about the pages of a host, for one page of it. */
export interface Taught {
  readonly rules: readonly TaughtPlace[];
  /** The kind of record that pages of this address show; null where nobody said. */
  readonly kind: Entity | null;
  isLabel(text: string): boolean;
  isName(name: string): boolean;
}

function isSame(one: string, other: string): boolean {
  return foldLabel(one) === foldLabel(other);
}

/** What stands behind a label in one text with it: "Closes on 18 Dec". */
function restBehind(label: string, text: string): string | null {
  const whole = folded(text);
  const rest = whole.slice(label.length);
  return whole.toLowerCase().startsWith(label.toLowerCase()) && /^[\s:：]/.test(rest)
    ? rest.replace(/^[\s:：]+/, '')
    : null;
}

function isLabelOf(rule: TaughtPlace, text: string): boolean {
  if (rule.by !== 'label') return false;
  return rule.relation === 'inside' ? restBehind(rule.label, text) !== null : isSame(rule.label, text);
}

/** What was taught, made ready for a page; null where it is nothing. */
export function openTaught(given: SiteRules | null | undefined, url: URL): Taught | null {
  if (!given) return null;
  const { fields: rules, kinds } = given;
  return {
    rules,
    kind: kinds.find(({ form }) => hasForm(url, form))?.entity ?? null,
    isLabel: (text) => rules.some((rule) => isLabelOf(rule, text)),
    isName: (name) => rules.some((rule) => rule.by === 'anchor' && rule.anchor === name),
  };
}

function isFull(node: Node): boolean {
  return isElement(node) && /[\p{L}\p{N}]/u.test(node.textContent ?? '');
}

/** The cells of the label's row, and its own place among them: the first part around it with more than one. */
function rowOf({ node }: Label): { row: Element; cells: Element[]; at: number } | null {
  let cell: Node = node;
  for (let step = 0; step < HIGHEST; step++) {
    const row: Element | null = parentOf(cell);
    if (!row) return null;
    const cells = Array.from(childrenOf(row)).filter(isElement);
    const at = isElement(cell) ? cells.indexOf(cell) : -1;
    if (at >= 0 && cells.length > 1 && cells.filter(isFull).length > 1) return { row, cells, at };
    cell = row;
  }
  return null;
}

/** The row behind another: the next one, or the first of the next part of the table. */
function rowBelow(row: Element, width: number): Element | null {
  const next = row.nextElementSibling ?? row.parentElement?.nextElementSibling?.firstElementChild ?? null;
  return next && next.children.length === width ? next : null;
}

function placeBy(relation: 'same-row' | 'below', label: Label): Pair['value'] | null {
  const found = rowOf(label);
  if (!found) return null;
  const { row, cells, at } = found;
  const value =
    relation === 'below'
      ? rowBelow(row, cells.length)?.children[at]
      : cells.findLast((cell, place) => place > at && isFull(cell));
  return value ? { nodes: [value] } : null;
}

function made(rule: TaughtPlace, label: string | null, value: Pair['value'], labelNode: Node | null): Pair {
  return { names: [], label, labelNode, value, rank: RANK.taught, how: `taught ${rule.by}` };
}

function byLabel(
  rule: Extract<TaughtPlace, { by: 'label' }>,
  found: Found,
  pairs: readonly Pair[],
): readonly Pair[] {
  const { label, relation } = rule;
  if (relation === 'after')
    return pairs.filter(
      (pair) => pair.label !== null && isSame(pair.label, label) && pair.rank <= RANK.inline,
    );
  return found.labels.flatMap((one) => {
    if (!isLabelOf(rule, one.text)) return [];
    const text = restBehind(label, one.text);
    const value = relation === 'inside' ? { nodes: [one.element], text: text ?? '' } : placeBy(relation, one);
    return value ? [made(rule, label, value, one.node)] : [];
  });
}

function byAnchor(
  rule: Extract<TaughtPlace, { by: 'anchor' }>,
  found: Found,
  pairs: readonly Pair[],
): readonly Pair[] {
  const { anchor, relation } = rule;
  if (relation === 'own-name') return pairs.filter(({ names }) => names.includes(anchor));
  const heading = found.headings.find(({ localName }) => localName === anchor);
  return heading ? [made(rule, null, { nodes: [heading] }, null)] : [];
}

/** Where a field stands by what was taught, among the pairs of a page; empty where it is not there. */
export function placesOf(rule: TaughtPlace, found: Found, pairs: readonly Pair[]): Pair[] {
  if (rule.by === 'none') return [];
  const places = rule.by === 'label' ? byLabel(rule, found, pairs) : byAnchor(rule, found, pairs);
  return places.map((pair) => ({ ...pair, rank: RANK.taught, how: `taught ${rule.by}` }));
}

/** The taught places of one kind of record, each with its field. */
export function taughtPairs(
  taught: Taught | null,
  entity: Entity,
  found: Found,
  pairs: readonly Pair[],
): [FieldName, Pair][] {
  const rules = taught?.rules.filter(({ of }) => of === entity) ?? [];
  return rules.flatMap((rule) =>
    placesOf(rule, found, pairs).map((pair): [FieldName, Pair] => [rule.field, pair]),
  );
}

/** Where a taught place is there, nothing else speaks for its field. */
export function withoutUntaught(candidates: readonly Candidate[]): readonly Candidate[] {
  const shown = new Set(candidates.filter(({ pair }) => pair.rank === RANK.taught).map(({ field }) => field));
  return candidates.filter(({ field, pair }) => !shown.has(field) || pair.rank === RANK.taught);
}

/**
 * What was taught has the last word on a draft: a field that is not on these pages goes, and so does one whose place
 * is empty; where the place is not there, what other labels say is doubtful. Notes for each place whether it was there.
 */
export function settleTaught(
  { fields, unsure, found }: Draft,
  taught: Taught | null,
  entity: Entity,
  { places, seen, report }: { places: readonly [FieldName, Pair][]; seen: Found; report: HookReport },
): void {
  const full = new Set(places.map(([field]) => field));
  const drop = (field: FieldName) => {
    delete fields[field as keyof Draft['fields']];
    delete found[field];
    unsure.delete(field);
  };
  for (const rule of taught?.rules ?? []) {
    const { of, field, by, confirmed } = rule;
    if (of !== entity) continue;
    if (by === 'none') {
      drop(field);
      continue;
    }
    const isEmpty = !full.has(field) && seen.labels.some(({ text }) => isLabelOf(rule, text));
    const isThere = full.has(field) || isEmpty;
    report.note(`taught ${field}`, isThere ? 0 : null);
    if (confirmed) continue;
    if (isEmpty) drop(field);
    else if (!isThere && field in fields) unsure.add(field);
  }
}
