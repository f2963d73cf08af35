import { makeCalendar, workingDaysBetween } from '../../engine/calendar';
import { stageKey } from '../../engine/hygiene/quiet-days';
import type { Place } from '../../engine/place';
import { type RecordHistory, stageAt } from '../../engine/scoring/features/history';
import { PROMPT_MS } from '../../engine/situation/usual-wait';
import type { EngineCase } from '../../model/case';
import type { ReplyTime } from '../../model/reply-time';

/** A mail that comes after more working days answers something else. */
const MOST_DAYS = 60;
/** The stages that have the most answers are kept. */
const MOST_STAGES = 60;

type Stages = NonNullable<EngineCase['stages']>;

/** The middle of what was counted, by its size. */
function middleOf(counts: ReadonlyMap<number, number>, all: number): number {
  let seen = 0;
  for (const [days, count] of [...counts].sort(([one], [other]) => one - other)) {
    seen += count;
    if (seen > all / 2) return days;
  }
  return 0;
}

/** By stage, how many answers came after so many working days. */
export type ReplyCounts = [stage: string, counts: [days: number, count: number][]][];

/**
 * Gathers, record by record, after how many working days mails of ours are answered, by the stage of then; goes on with
 * what a gathering that was cut off has kept.
 */
export function gatherReplyTimes(now: string, place: Place, begun: ReplyCounts = []) {
  const calendar = makeCalendar(now, place);
  const dayOf = (ms: number) => calendar.read(new Date(ms).toISOString())?.day;
  const found = new Map(begun.map(([stage, counts]) => [stage, new Map(counts)]));
  const count = (stage: string, days: number) => {
    const counts = found.get(stage) ?? new Map<number, number>();
    counts.set(days, (counts.get(days) ?? 0) + 1);
    found.set(stage, counts);
  };
  return {
    note(history: RecordHistory): void {
      let sent: number | null = null;
      for (const { what, at } of history.happened) {
        if (at > calendar.now || what === 'change' || what === 'missed') continue;
        const stage = sent !== null && what === 'in' ? stageAt(history, sent) : null;
        if (sent !== null && stage !== null && at - sent > PROMPT_MS) {
          const [from, to] = [dayOf(sent), dayOf(at)];
          const days = from && to ? workingDaysBetween(from, to, calendar.ours) : MOST_DAYS;
          if (days < MOST_DAYS) count(stageKey(stage), days);
        }
        sent = what === 'out' ? at : null;
      }
    },
    /** What the gathering goes on with. */
    kept: (): ReplyCounts => [...found].map(([stage, counts]) => [stage, [...counts]]),
    /** The stages with the most answers first. */
    result(): ReplyTime[] {
      return [...found]
        .map(([stage, counts]) => {
          const replies = [...counts.values()].reduce((sum, one) => sum + one, 0);
          return { stage, replies, days: middleOf(counts, replies) };
        })
        .sort((one, other) => other.replies - one.replies)
        .slice(0, MOST_STAGES);
    },
  };
}

/** The stages of the process with what is known of answers in them. */
export function withReplyTimes<T extends Stages[number]>(stages: readonly T[], times: readonly ReplyTime[]) {
  return stages.map((stage) => {
    const time = times.find((one) => one.stage === stageKey(stage.name));
    return time === undefined ? stage : { ...stage, replyDays: time.days, replies: time.replies };
  });
}
