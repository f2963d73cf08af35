import type { Play, PlayCondition } from '../../model/play';
import type { Verdict } from '../../model/play-trial';
import { addWorkingDays, type Calendar, type Day, daysBetween } from '../calendar';
import type { PlayFacts } from './facts';

/** Names are the same however they are spaced and capitalised. */
const fold = (name: string) => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

const compare = (value: number | null, is: 'more than' | 'less than', than: number): Verdict => {
  if (value === null) return 'unknown';
  return (is === 'more than' ? value > than : value < than) ? 'holds' : 'fails';
};

/** ".de" is the end of a domain, "acme.example" the domain or one below it. */
function isIn(domain: string, written: string): boolean {
  const wanted = fold(written).replace(/^@/, '');
  return wanted.startsWith('.')
    ? domain.endsWith(wanted)
    : domain === wanted || domain.endsWith(`.${wanted}`);
}

type Named = Extract<PlayCondition, { values: string[] }>;

function judgeName({ field, is, values }: Named, { names }: PlayFacts): Verdict {
  const known = names[field];
  if (known.length === 0) return 'unknown';
  const wanted = values.map(fold);
  const isOne = known.some((name) =>
    field === 'domain' ? values.some((value) => isIn(name, value)) : wanted.includes(fold(name)),
  );
  return isOne === (is === 'one of') ? 'holds' : 'fails';
}

function judgeDate(
  { is, value }: Extract<PlayCondition, { field: 'close date' }>,
  closeDate: Day | null,
  today: Day,
): Verdict {
  if (closeDate === null) return 'unknown';
  const left = daysBetween(today, closeDate);
  const holds = {
    within: left >= 0 && left <= value,
    beyond: left > value,
    passed: left < -value,
  };
  return holds[is] ? 'holds' : 'fails';
}

/** How a condition stands on the facts of a deal: what is not known meets none. */
export function judge(condition: PlayCondition, facts: PlayFacts, today: Day): Verdict {
  switch (condition.field) {
    case 'amount':
      if (facts.amount === null || facts.currency === null) return 'unknown';
      if (facts.currency !== condition.currency) return 'other currency';
      return compare(facts.amount, condition.is, condition.value);
    case 'close date':
      return judgeDate(condition, facts.closeDate, today);
    case 'stage':
    case 'owner':
    case 'source':
    case 'company':
    case 'domain':
      return judgeName(condition, facts);
    case 'planned':
    case 'overdue':
      return facts[condition.field] === (condition.is === 'yes') ? 'holds' : 'fails';
    default:
      return compare(facts.numbers[condition.field], condition.is, condition.value);
  }
}

/** The day that it is, and on which days the rep works. */
type Days = Pick<Calendar, 'today' | 'ours'>;

/** Why a play cannot do what it would: the deal is there already. */
function isThereAlready({ action }: Play, facts: PlayFacts, { today, ours }: Days): boolean {
  if (action.do === 'stage') return facts.names.stage.some((name) => fold(name) === fold(action.stage));
  return action.do === 'close date' && facts.closeDate === addWorkingDays(today, action.workingDays, ours);
}

/** How a play stands on a deal: every condition, in order, and whether it would change nothing. */
export type Standing = { verdicts: Verdict[]; isThere: boolean; fires: boolean };

/** Holds a play against the facts of an open deal. */
export function holdAgainst(play: Play, facts: PlayFacts, days: Days): Standing {
  const verdicts = play.when.map((condition) => judge(condition, facts, days.today));
  const isThere = isThereAlready(play, facts, days);
  return { verdicts, isThere, fires: !isThere && verdicts.every((verdict) => verdict === 'holds') };
}
