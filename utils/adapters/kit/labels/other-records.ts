import type { FieldName } from '../profile';
import { agree, type Candidate } from './candidate';
import type { SectionHeading } from './foreign';
import { RANK } from './pair';
import { closest, parentOf, within } from './tree';

const CLEARLY = 1.5;
const MOST_ROUNDS = 12;
const ENTRY = 'li, [role="listitem"]';
/** Where pages put what is not in view: previews, cards of others, drawers. */
const ASIDE =
  'aside, dialog, [role="complementary"], [role="dialog"], [class*="drawer"], [class*="preview"], [class*="quick-view"]';

/** The two parts of the page under what two elements share. */
function partsOf(one: Element, other: Element): [Element, Element] | null {
  const around = new Map<Element, Element>();
  for (let at: Element | null = one, below = one; at; below = at, at = parentOf(at)) around.set(at, below);
  for (let at: Element | null = other, below = other; at; below = at, at = parentOf(at)) {
    const mine = around.get(at);
    if (mine) return mine === at || below === at ? null : [mine, below];
  }
  return null;
}

/** How much speaks for a part of the page as the record's own: its fields, the title in it, no place at the side. */
function strength(
  part: Element,
  candidates: readonly Candidate[],
  headings: readonly SectionHeading[],
): number {
  const inside = candidates.filter(({ element, value }) => value && within(part, element));
  const hasTitle = headings.some(({ element, isTitle }) => isTitle && within(part, element));
  const isAside =
    closest(part, ASIDE) !== null || part.querySelector(ASIDE)?.contains(inside[0]?.element ?? null) === true;
  return (
    (new Set(inside.map(({ field }) => field)).size + (hasTitle ? 4 : 0)) * (isAside && !hasTitle ? 0.5 : 1)
  );
}

/** Entries of a list that hold several fields, and contradict what stands outside of all lists, are other records. */
function withoutEntries(candidates: readonly Candidate[]): Candidate[] {
  const entryOf = new Map(candidates.map((each) => [each, closest(each.element, ENTRY)]));
  const own = candidates.filter(
    (each) => entryOf.get(each) === null && each.value && each.pair.rank <= RANK.beside,
  );
  const others = new Set<Element>();
  for (const [{ field, value }, entry] of entryOf) {
    if (!entry || !value || others.has(entry)) continue;
    const isGroup = candidates.some((each) => each.field !== field && entryOf.get(each) === entry);
    const isAgainst = own.some((each) => each.field === field && each.value && !agree(each.value, value));
    if (isGroup && isAgainst) others.add(entry);
  }
  return candidates.filter((each) => !others.has(entryOf.get(each) as Element));
}

/**
 * Where two parts of the page contradict each other they are two records: the weaker part is taken out whole.
 * Where neither is clearly the page's own, both lose what they contradict each other in.
 */
export function withoutOtherRecords(
  candidates: readonly Candidate[],
  headings: readonly SectionHeading[],
): Candidate[] {
  let left = withoutEntries(candidates);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const clash = findClash(left);
    if (!clash) return left;
    const [one, other] = clash.parts;
    const [a, b] = [strength(one, left, headings), strength(other, left, headings)];
    if (a >= b * CLEARLY) left = left.filter(({ element }) => !within(other, element));
    else if (b >= a * CLEARLY) left = left.filter(({ element }) => !within(one, element));
    else
      left = left.filter(
        ({ field, element }) => field !== clash.field || !(within(one, element) || within(other, element)),
      );
  }
  return left;
}

/** Two values of one field, equally near, in two parts that each hold more than that. */
function findClash(candidates: readonly Candidate[]): { parts: [Element, Element]; field: FieldName } | null {
  for (const [at, one] of candidates.entries()) {
    for (const other of candidates.slice(at + 1)) {
      if (one.field !== other.field || one.nearness !== other.nearness || one.field === 'contacts') continue;
      if (one.pair.rank > RANK.beside || other.pair.rank > RANK.beside) continue;
      if (!one.value || !other.value || agree(one.value, other.value)) continue;
      const parts = partsOf(one.element, other.element);
      if (!parts) continue;
      const isGroup = (part: Element) =>
        candidates.some(({ field, element }) => field !== one.field && within(part, element));
      if (isGroup(parts[0]) && isGroup(parts[1])) return { parts, field: one.field };
    }
  }
  return null;
}
