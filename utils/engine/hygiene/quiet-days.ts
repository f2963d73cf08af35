/** How long a deal may rest where there is no history to tell: two weeks. */
export const DEFAULT_QUIET_DAYS = 14;
/** Fewer gaps than this tell nothing of a stage. */
const LEAST_GAPS = 5;
/** Where people talk daily, two days of silence are no fault yet. */
const LEAST_DAYS = 3;
const DAY_MS = 86_400_000;

/** Something that happened on a won deal: a contact or a remark, or with `stage` its move to that. */
export type Happening = { at: number; stage?: string | null };

/** Stages are one where people write them alike. */
export const stageKey = (name: string) => name.trim().toLowerCase();

/** Days between the contacts on one deal, each by the stage in which it began. */
function gapsOf(happenings: readonly Happening[]): [stage: string, days: number][] {
  const gaps: [string, number][] = [];
  let stage: string | null = null;
  let begun: { at: number; stage: string | null } | null = null;
  for (const happening of [...happenings].sort((one, other) => one.at - other.at)) {
    if (happening.stage !== undefined) {
      stage = happening.stage;
      continue;
    }
    if (begun?.stage) gaps.push([stageKey(begun.stage), (happening.at - begun.at) / DAY_MS]);
    begun = { at: happening.at, stage };
  }
  return gaps;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/**
 * By stage (as `stageKey` writes it), after how many days a deal counts as quiet: twice the median gap between two
 * contacts on won deals in it. A stage with fewer than five gaps is not in the map.
 */
export function quietDaysByStage(won: Iterable<readonly Happening[]>): Map<string, number> {
  const gaps = new Map<string, number[]>();
  for (const happenings of won) {
    for (const [stage, days] of gapsOf(happenings)) {
      const known = gaps.get(stage);
      if (known === undefined) gaps.set(stage, [days]);
      else known.push(days);
    }
  }
  const told = [...gaps].filter(([, days]) => days.length >= LEAST_GAPS);
  return new Map(told.map(([stage, days]) => [stage, Math.max(LEAST_DAYS, Math.ceil(2 * median(days)))]));
}
