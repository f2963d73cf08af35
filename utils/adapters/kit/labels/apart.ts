import type { Entity, FieldName } from '../profile';
import { agree, type Candidate } from './candidate';
import { RANK } from './pair';
import { closest, parentOf } from './tree';

/** A heading, and the kind of record that it names. */
export interface SectionHeading {
  readonly element: Element;
  readonly entity: Entity | null;
  /** It is the record's own title. */
  readonly isTitle: boolean;
}

const PROSE: ReadonlySet<FieldName> = new Set(['description', 'nextStep']);
/** Fields that name another record and so may stand in its card. */
const OF_OTHERS: ReadonlySet<FieldName> = new Set(['account', 'contacts']);
const MARKUP_RANK = 3;
const BAR_TAG = /^(?:header|h[1-6]|summary|legend|button)$/;
const BAR_CLASS = /(?:^|[\s_-])(?:head|heading|header|title|titlebar|caption)(?:$|[\s_-])/i;
const CLEARLY = 1.5;
/** Where pages put what is not in view: previews, cards of others, drawers. */
const ASIDE =
  'aside, dialog, [role="complementary"], [role="dialog"], [class*="drawer"], [class*="preview"], [class*="quick-view"]';

function isInside(inner: Node, outer: Element): boolean {
  return inner !== outer && outer.contains(inner);
}

/** Of two places of one field, one inside the other, that say different things, the inner one is meant. */
function withoutWider(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(
    (outer) =>
      !candidates.some(
        (inner) =>
          inner.field === outer.field &&
          inner.value !== null &&
          outer.value !== null &&
          inner.element !== outer.element &&
          inner.pair.rank <= outer.pair.rank &&
          within(outer.element, inner.element) &&
          !agree(outer.value, inner.value),
      ),
  );
}

const CONTROL = 'input, select, textarea';

/** A section's heading such as "Details" is the label of nothing: what follows it is another field's line. */
function isSection({ field, nearness, element, value }: Candidate, labelled: readonly Candidate[]): boolean {
  if (!PROSE.has(field) || nearness === 0) return false;
  const isForm = element.matches(CONTROL) || element.querySelector(CONTROL) !== null;
  return labelled.some(
    (other) =>
      other.field !== field &&
      other.nearness < nearness &&
      (value?.value === other.pair.label?.trim() || (isForm && within(element, other.element))),
  );
}

/** Takes out what stands inside another value's text, and values that are whole parts of the page. */
export function withoutNested(candidates: readonly Candidate[]): Candidate[] {
  const labelled = candidates.filter(({ pair }) => pair.labelNode !== null);
  const isContainer = ({ element, pair, field }: Candidate): boolean => {
    if (pair.value.nodes.length !== 1 || pair.value.nodes[0] !== element) return false;
    const inside = labelled.filter(
      (other) =>
        other.field !== field &&
        other.value !== null &&
        isInside(other.pair.labelNode as Node, element) &&
        within(element, other.element),
    );
    return PROSE.has(field)
      ? inside.filter(({ pair: { rank } }) => rank <= MARKUP_RANK).length > 1
      : inside.length > 0;
  };
  const whole = withoutWider(
    candidates.filter((candidate) => !isContainer(candidate) && !isSection(candidate, labelled)),
  );
  const texts = whole.filter(({ field, pair }) => PROSE.has(field) && pair.value.nodes.length > 0);
  return whole.filter(
    (candidate) =>
      !texts.some(
        (text) =>
          text.field !== candidate.field &&
          text.pair.value.nodes.some(
            (node) => node !== candidate.element && node.contains(candidate.element),
          ),
      ),
  );
}

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

function within(part: Element, element: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) if (at === part) return true;
  return false;
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

/** Whether a field of the page's record may stand under a heading that names another kind of record. */
function mayStandUnder(heading: Entity, entity: Entity | null, field: FieldName): boolean {
  if (entity === null || heading === entity || entity === 'lead') return true;
  if (OF_OTHERS.has(field)) return true;
  return heading === 'lead' || (entity === 'account' && heading !== 'contact' && heading !== 'deal');
}

/** The part of the page that a heading heads: the nearest one with more in it than the heading's own bar. */
function sectionOf(heading: Element): Element | null {
  const own = heading.textContent?.trim().length ?? 0;
  let part = parentOf(heading);
  for (let level = 0; part && level < 5; level++, part = parentOf(part)) {
    const isBar = BAR_TAG.test(part.localName) || BAR_CLASS.test(part.getAttribute('class') ?? '');
    if (!isBar && (part.textContent?.trim().length ?? 0) > own + 2) return part;
  }
  return null;
}

/** Whether a heading is only how a value is written. */
function isValue(heading: Element, candidates: readonly Candidate[]): boolean {
  return candidates.some(({ element, value }) => value !== null && element.contains(heading));
}

/** Takes out what stands in the card of another record: under its kind's heading. */
export function withoutForeign(
  candidates: readonly Candidate[],
  headings: readonly SectionHeading[],
  entity: Entity | null,
): Candidate[] {
  const titles = headings.filter(({ isTitle }) => isTitle);
  const out = new Set<Candidate>();
  for (const { element: heading, entity: kind, isTitle } of headings) {
    if (kind === null || isTitle || isValue(heading, candidates)) continue;
    const section = sectionOf(heading);
    if (!section || titles.some(({ element }) => within(section, element))) continue;
    const inside = candidates.filter(({ element }) => within(section, element));
    if (inside.length > candidates.length / 2) continue;
    for (const candidate of inside) if (!mayStandUnder(kind, entity, candidate.field)) out.add(candidate);
  }
  return candidates.filter((candidate) => !out.has(candidate));
}

/**
 * Where two parts of the page contradict each other they are two records: the weaker part is taken out whole.
 * Where neither is clearly the page's own, both lose what they contradict each other in.
 */
export function withoutOtherRecords(
  candidates: readonly Candidate[],
  headings: readonly SectionHeading[],
): Candidate[] {
  let left = [...candidates];
  for (let round = 0; round < 12; round++) {
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
