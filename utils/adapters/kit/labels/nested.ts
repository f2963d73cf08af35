import type { FieldName } from '../profile';
import { agree, type Candidate } from './candidate';
import { RANK } from './pair';
import { within } from './tree';

const CONTROL = 'input, select, textarea';
const PROSE: ReadonlySet<FieldName> = new Set(['description', 'nextStep']);

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
      ? inside.filter(({ pair: { rank } }) => rank <= RANK.label).length > 1
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
