import type { Learned } from './learned';
import type { NamedReason } from './rule-points';

/** The reason that stands for all that is not named: it closes the sum. */
export const OTHERS = 'others';

/** Points below this are no reason to name. */
const LEAST = 0.005;

/** A rule whose sign was turned by what was learned no longer says what its sentence says. */
const isTurned = (before: number, after: number) => Math.sign(before) !== Math.sign(after);

/**
 * What the rules say and what was learned as one list, the strongest first: a fact that both tell is one reason.
 * What no person would accept as a reason, and what is too small to name, is "others", last. The points of all
 * together are those of both.
 */
export function combine(byRules: readonly NamedReason[], learned: Learned | null): NamedReason[] {
  const named = new Map(byRules.map((reason) => [reason.id, { ...reason }]));
  let others = 0;
  for (const { id, rule, points, told } of learned?.reasons ?? []) {
    const same = rule === null ? undefined : named.get(rule);
    if (same !== undefined) same.points += points;
    else if (told !== null) named.set(id, { id, points, ...told });
    else others += points;
  }
  const before = new Map(byRules.map(({ id, points }) => [id, points]));
  const kept: NamedReason[] = [];
  for (const reason of named.values()) {
    const said = before.get(reason.id);
    const isNone = Math.abs(reason.points) < LEAST || (said !== undefined && isTurned(said, reason.points));
    if (learned !== null && isNone) others += reason.points;
    else kept.push(reason);
  }
  kept.sort((one, other) => Math.abs(other.points) - Math.abs(one.points));
  if (others === 0) return kept;
  return [...kept, { id: OTHERS, text: 'Other facts together.', points: others, fact: null, at: null }];
}
