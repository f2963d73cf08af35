import type { Reason } from '../../model/answer';
import type { Sight } from './features/feature';
import { caseAt } from './features/history';
import { type Facts, readFacts } from './read-facts';
import { rules } from './rules';

/** How much each expert rule counts, by its id: 0 is off, 1 as the expert has it. A rule without a number counts 1. */
export type RuleSettings = Readonly<Record<string, number>>;

/** A reason with the id of the rule or feature that gives it. */
export type NamedReason = Reason & { id: string };

/** What each rule says, of each group of rules that tell the same thing only the strongest; zeros left out. */
export function pointsOfRules(facts: Facts, settings: RuleSettings): NamedReason[] {
  const strongest = new Map<string, NamedReason>();
  for (const { id, group, judge } of rules) {
    const said = judge(facts);
    const points = (said?.points ?? 0) * (settings[id] ?? 1);
    const before = strongest.get(group);
    if (said === null || points === 0) continue;
    if (before === undefined || Math.abs(points) > Math.abs(before.points))
      strongest.set(group, { ...said, points, id });
  }
  return [...strongest.values()];
}

/** The same for a record as it stood at a moment, by the log alone: no thread is read. */
export function rulePoints({ stood, stages, calendar }: Sight, settings: RuleSettings): NamedReason[] {
  return pointsOfRules(readFacts(caseAt(stood, stages), calendar), settings);
}
