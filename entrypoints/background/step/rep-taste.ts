import type { Entry } from '../../../utils/context/entry-activity';
import { factOf, type Grounds, isNews, type Rest } from '../../../utils/context/rest';
import { settleSeen } from '../../../utils/context/settle-seen';
import { habitOf, isHeldBack } from '../../../utils/context/taste';
import type { Suggestion } from '../../../utils/model/answer';
import type { Database } from '../../../utils/store/database';
import { countAnswer, forgetSeen, readTaste, seenSteps, tasteKeys } from '../../../utils/store/taste';

const COUNTED = { done: 'taken', ignored: 'ignored' } as const;

/**
 * What the rep's taste does to the rank of each step here: a factor, 0 where it stays away. A step that was refused
 * and rests on a new fact by now counts as if nothing had been learned.
 */
export async function tasteHere(
  db: Database,
  rests: readonly Rest[],
  about: Grounds & { target: string },
): Promise<(suggestion: Suggestion) => number> {
  const taste = await readTaste(db);
  const { stage, target } = about;
  return (suggestion) => {
    const { kind } = suggestion;
    if (isNews(suggestion, rests, about)) return Math.max(1, habitOf(kind, stage, taste));
    const held = isHeldBack({ kind, fact: factOf(suggestion, about), target }, stage, taste);
    return held ? 0 : habitOf(kind, stage, taste);
  };
}

/** Counts what became of the steps of a record that the rep saw and did not decide on. */
export async function learnFromSeen(
  db: Database,
  target: string,
  {
    proposed,
    entries,
    stage,
    now,
  }: {
    proposed: readonly Suggestion[];
    entries: readonly Entry[];
    stage: string | null;
    now: string;
  },
): Promise<void> {
  const seen = await seenSteps(db, target);
  const kinds = new Set(proposed.map(({ kind }) => kind));
  for (const [kind, outcome] of settleSeen(seen, kinds, entries, Date.parse(now))) {
    await forgetSeen(db, target, kind);
    if (outcome !== 'gone') await countAnswer(db, tasteKeys(kind, stage, COUNTED[outcome]), 1);
  }
}
