import { foldLabel } from '../fields/fold-label';
import type { FieldName } from '../profile';
import { agree, type Candidate } from './candidate';
import { RANK } from './pair';

/** A field's value, how it was found, and whether it can be relied on. */
export interface Choice {
  readonly candidate: Candidate;
  readonly sure: boolean;
}

function labelOf({ pair: { label } }: Candidate): string {
  return foldLabel(label ?? '');
}

/** "Amount" before "Forecast amount": a label with more words is about a part or a kind of it. */
function narrower(a: Candidate, b: Candidate): number {
  const [one, other] = [labelOf(a), labelOf(b)];
  if (one === other || one === '' || other === '') return 0;
  return Number(one.includes(other)) - Number(other.includes(one));
}

function better(a: Candidate, b: Candidate): number {
  return (
    a.nearness - b.nearness ||
    narrower(a, b) ||
    a.pair.rank - b.pair.rank ||
    Number(b.value?.sure) - Number(a.value?.sure)
  );
}

/** Whether the place that a profile knows for the field is there, with nothing in it. */
function isSettledEmpty(candidates: readonly Candidate[]): boolean {
  const hooked = candidates.filter(({ pair }) => pair.rank === RANK.hook);
  return hooked.length > 0 && hooked.every(({ value }) => value === null);
}

/** Labels speak with one weight, however they are marked up. */
function isEqual(one: Candidate, other: Candidate): boolean {
  const level = ({ pair: { rank } }: Candidate) => (rank === RANK.beside ? RANK.label : rank);
  return level(one) === level(other);
}

/** Whether the page shows the field with nothing in it, by markup that leaves no doubt. */
function isKnownEmpty(candidates: readonly Candidate[]): boolean {
  return candidates.some(({ value, pair }) => value === null && pair.rank <= RANK.name);
}

/** An amount with the currency that stands beside it in a wider place of the same amount. */
function withCurrency(best: Candidate, others: readonly Candidate[]): Candidate {
  const { value } = best;
  const wider = others.find((other) => other.value?.currency?.sure && other.value.value === value?.value);
  return value && wider?.value?.currency
    ? { ...best, value: { ...value, currency: wider.value.currency } }
    : best;
}

/** The best value of one field, or null where there is none, or where the page contradicts itself. */
function chooseOne(candidates: readonly Candidate[]): Choice | null {
  if (isSettledEmpty(candidates)) return null;
  const full = candidates.filter(({ value }) => value !== null).sort(better);
  const usable = isKnownEmpty(candidates) ? full.filter(({ pair }) => pair.rank <= RANK.beside) : full;
  const [best] = usable;
  if (!best?.value) return null;
  const { value } = best;
  const against = usable.some(
    (other) =>
      other.value &&
      other.nearness === best.nearness &&
      isEqual(other, best) &&
      narrower(other, best) === 0 &&
      !agree(value, other.value),
  );
  const isBacked = usable.some(
    (other) => other !== best && other.value && other.value.sure && agree(value, other.value),
  );
  const candidate = best.value.currency?.sure ? best : withCurrency(best, usable);
  return { candidate, sure: (value.sure || isBacked) && !against };
}

/** One value a field, out of all that were found. */
export function choose(candidates: readonly Candidate[]): Map<FieldName, Choice> {
  const byField = new Map<FieldName, Candidate[]>();
  for (const candidate of candidates)
    byField.set(candidate.field, [...(byField.get(candidate.field) ?? []), candidate]);
  const chosen = new Map<FieldName, Choice>();
  for (const [field, all] of byField) {
    const choice = chooseOne(all);
    if (choice) chosen.set(field, choice);
  }
  return chosen;
}
