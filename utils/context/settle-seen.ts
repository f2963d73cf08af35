import type { ActivityKind } from '../model/activity';
import type { StepKind } from '../model/answer';
import type { Entry } from './entry-activity';

const DAY_MS = 86_400_000;
/** A step that was in sight for so long, and neither taken nor refused, was let stand. */
const LET_STAND_AFTER = 7 * DAY_MS;

const WRITTEN: readonly ActivityKind[] = ['email-out', 'call', 'meeting'];

/** What in the log shows that a step was taken without its button; a kind that is not named shows nowhere. */
const DONE_BY: Readonly<Partial<Record<StepKind, readonly ActivityKind[]>>> = {
  reply: WRITTEN,
  'send-quote': WRITTEN,
  'propose-times': WRITTEN,
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
 * @param seen since when, in milliseconds, by kind
 * @param proposed kinds that are right at this moment
 */
export function settleSeen(
  seen: ReadonlyMap<string, number>,
  proposed: ReadonlySet<string>,
  entries: readonly Entry[],
  now: number,
): Map<StepKind, Outcome> {
  const settled = new Map<StepKind, Outcome>();
  for (const [kind, since] of seen as ReadonlyMap<StepKind, number>) {
    if (proposed.has(kind)) {
      if (now - since >= LET_STAND_AFTER) settled.set(kind, 'ignored');
      continue;
    }
    const shows = DONE_BY[kind] ?? [];
    const isDone = entries.some(
      ({ header }) => shows.includes(header.kind) && Date.parse(header.at) >= since,
    );
    settled.set(kind, isDone ? 'done' : 'gone');
  }
  return settled;
}
