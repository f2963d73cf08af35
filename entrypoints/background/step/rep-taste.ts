import type { Entry } from '../../../utils/context/entry-activity';
import { factOf, type Grounds, isNews, type Rest } from '../../../utils/context/rest';
import { settleSeen } from '../../../utils/context/settle-seen';
import { playIdOf, ruleOf } from '../../../utils/context/step-rule';
import { habitOf, isHeldBack } from '../../../utils/context/taste';
import { NEAREST } from '../../../utils/engine/plays/propose-plays';
import { type StepKind, type Suggestion, stepKind } from '../../../utils/model/answer';
import type { Play } from '../../../utils/model/play';
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
    const rule = ruleOf(suggestion);
    if (isNews(suggestion, rests, about)) return Math.max(1, habitOf(rule, stage, taste));
    const held = isHeldBack({ kind: rule, fact: factOf(suggestion, about), target }, stage, taste);
    return held ? 0 : habitOf(rule, stage, taste);
  };
}

/** Tells the kind of a rule; that of a play is the one nearest to what it does. */
function kindIn(plays: readonly Play[]): (rule: string) => StepKind | undefined {
  return (rule) => {
    const play = plays.find(({ id }) => id === playIdOf(rule));
    return play === undefined ? stepKind.safeParse(rule).data : NEAREST[play.action.do].kind;
  };
}

/** Counts what became of the steps of a record that the rep saw and did not decide on. */
export async function learnFromSeen(
  db: Database,
  target: string,
  {
    proposed,
    entries,
    plays,
    stage,
    now,
  }: {
    proposed: readonly Suggestion[];
    plays: readonly Play[];
    entries: readonly Entry[];
    stage: string | null;
    now: string;
  },
): Promise<void> {
  const seen = await seenSteps(db, target);
  const rules = new Set(proposed.map(ruleOf));
  for (const [rule, outcome] of settleSeen(seen, rules, entries, Date.parse(now), kindIn(plays))) {
    await forgetSeen(db, target, rule);
    if (outcome !== 'gone') await countAnswer(db, tasteKeys(rule, stage, COUNTED[outcome]), 1);
  }
}
