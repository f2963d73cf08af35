import type { Entity, FieldName } from '../profile';
import type { Candidate } from './candidate';
import { parentOf, within } from './tree';

/** A heading, and the kind of record that it names. */
export interface SectionHeading {
  readonly element: Element;
  readonly entity: Entity | null;
  /** It is the record's own title. */
  readonly isTitle: boolean;
}

/** Fields that name another record and so may stand in its card. */
const OF_OTHERS: ReadonlySet<FieldName> = new Set(['account', 'contacts']);
const BAR_TAG = /^(?:header|h[1-6]|summary|legend|button)$/;
const BAR_CLASS = /(?:^|[\s_-])(?:head|heading|header|title|titlebar|caption)(?:$|[\s_-])/i;

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
