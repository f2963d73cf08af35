import type { ActivityKind } from '../model/activity';
import { type StepKind, stepKind } from '../model/answer';
import type { Entry } from './entry-activity';

const DAY_MS = 86_400_000;
/** A step that was in sight for so long, and neither taken nor refused, was let stand. */
const LET_STAND_AFTER = 7 * DAY_MS;

const WRITTEN: readonly ActivityKind[] = ['email-out', 'call', 'meeting'];

/** What in the log shows that a step was taken without its button; a kind that is not named shows nowhere. */
const DONE_BY: Readonly<Partial<Record<StepKind, readonly ActivityKind[]>>> = {
  reply: WRITTEN,
  'send-quote': WRITTEN,
  'propose-times': [...WRITTEN, 'task-set'],
  'fulfil-commitment': WRITTEN,
  'chase-commitment': WRITTEN,
  'follow-up': WRITTEN,
  'send-recap': [...WRITTEN, 'remark'],
  'answer-objection': WRITTEN,
  'involve-others': ['field-change', ...WRITTEN],
  revive: WRITTEN,
  'prepare-meeting': ['remark', 'task-set'],
  'advance-stage': ['stage-change'],
  'mark-won': ['field-change', 'stage-change'],
  'mark-lost': ['field-change', 'stage-change'],
  'update-close-date': ['field-change'],
  'set-next-step': ['task-set', 'meeting'],
  'wait-until': ['task-set'],
  'fill-field': ['field-change'],
  'fix-address': ['field-change'],
  'merge-duplicate': ['merge'],
};

/** What became of a step that the rep saw and did not decide on; `gone`: it is right no more, and nobody took it. */
type Outcome = 'done' | 'ignored' | 'gone';

/**
 * What became of the steps that were in plain sight: done, where what happened since is what they asked for and they
 * are right no more; ignored, where they stand after a week. The others go on being watched.
 * @param seen since when, in milliseconds, by kind or play
 * @param proposed kinds and plays that are right at this moment
 * @param kindOf the kind that a play is nearest to; undefined for a play that is gone
 */
export function settleSeen(
  seen: ReadonlyMap<string, number>,
  proposed: ReadonlySet<string>,
  entries: readonly Entry[],
  now: number,
  kindOf: (rule: string) => StepKind | undefined = (rule) => stepKind.safeParse(rule).data,
): Map<string, Outcome> {
  const settled = new Map<string, Outcome>();
  for (const [rule, since] of seen) {
    if (proposed.has(rule)) {
      if (now - since >= LET_STAND_AFTER) settled.set(rule, 'ignored');
      continue;
    }
    const kind = kindOf(rule);
    const shows = (kind && DONE_BY[kind]) ?? [];
    const isDone = entries.some(
      ({ header }) => shows.includes(header.kind) && Date.parse(header.at) >= since,
    );
    settled.set(rule, isDone ? 'done' : 'gone');
  }
  return settled;
}
