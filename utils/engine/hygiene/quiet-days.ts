/** How long a deal may rest where there is no history to tell: two weeks. */
export const DEFAULT_QUIET_DAYS = 14;
/** Fewer gaps or stays than this tell nothing of a stage. */
const LEAST_KNOWN = 5;
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

/** Days by the stage that they were spent in, for each stage of which enough are known. */
function byStage<T>(
  all: Iterable<readonly [stage: string, days: number]>,
  measure: (days: number[]) => T,
): Map<string, T> {
  const stages = new Map<string, number[]>();
  for (const [stage, days] of all) {
    const known = stages.get(stage);
    if (known === undefined) stages.set(stage, [days]);
    else known.push(days);
  }
  const told = [...stages].filter(([, days]) => days.length >= LEAST_KNOWN);
  return new Map(told.map(([stage, days]) => [stage, measure(days)]));
}

/**
 * By stage (as `stageKey` writes it), after how many days a deal counts as quiet: twice the median gap between two
 * contacts on won deals in it. A stage with fewer than five gaps is not in the map.
 */
export function quietDaysByStage(won: Iterable<readonly Happening[]>): Map<string, number> {
  const gaps = [...won].flatMap(gapsOf);
  return byStage(gaps, (days) => Math.max(LEAST_DAYS, Math.ceil(2 * median(days))));
}

/** How long one deal stayed in each stage that it came into and left. */
function staysOf(happenings: readonly Happening[]): [stage: string, days: number][] {
  const moves = happenings.filter(({ stage }) => stage !== undefined).sort((one, other) => one.at - other.at);
  return moves.flatMap(({ at, stage }, index) => {
    const next = moves[index + 1];
    return next === undefined || !stage
      ? []
      : [[stageKey(stage), (next.at - at) / DAY_MS] as [string, number]];
  });
}

/**
 * By stage (as `stageKey` writes it), how many days a deal usually stays there: the median of won deals, at least a day.
 * A stage that fewer than five of them have left is not in the map.
 */
export function stageDaysByStage(won: Iterable<readonly Happening[]>): Map<string, number> {
  return byStage([...won].flatMap(staysOf), (days) => Math.max(1, Math.round(median(days))));
}
