import type { KeptModel, ScoreRecord } from '../../../utils/model/kept-score';
import { LOCALE, showNumber } from '../format';

const NAMES = { deal: 'deals', lead: 'leads' } as const;
const percentFormat = new Intl.NumberFormat(LOCALE, { style: 'percent' });
const exactFormat = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 3, maximumFractionDigits: 3 });

/** "42 %". */
export const showShare = (share: number): string => percentFormat.format(share);
/** "0.187". */
export const showExact = (value: number): string => exactFormat.format(value);

/** How good the score is, in a sentence that a person who never heard of a Brier score understands. */
export function verdictWords(
  kind: KeptModel['kind'],
  [won, lost]: readonly [number, number],
  model: KeptModel | null,
): string {
  const names = NAMES[kind];
  const counts = `${showNumber(won)} won and ${showNumber(lost)} lost ${names}`;
  if (model === null)
    return `Rules only: ${counts} are in the book. From ten of each on the score learns from them.`;
  if (model.verdict === 'no better than guessing')
    return `No better than guessing on your ${names}: the panel goes by the rules and shows no chance of the model.`;
  const based = `${showNumber(model.won)} won and ${showNumber(model.lost)} lost ${names}`;
  if (model.record === null)
    return `From a file: learned elsewhere from ${based}. How good it is on your own ${names} is not known.`;
  if (model.verdict === 'learning')
    return `Learning: from ${based}. From forty of each on they speak for themselves.`;
  return `Own history: learned from ${based}, and better than guessing on those that it had not seen.`;
}

/** Whether a model that is in use adds anything: one that is no better than guessing leaves the score to the rules. */
export const isUsed = ({ verdict }: Pick<KeptModel, 'verdict'>): boolean =>
  verdict === 'learning' || verdict === 'own history';

/** How much of the error of guessing the base rate is gone: the plain sense of two Brier scores. */
export function brierWords({ brier, baseBrier, rulesBrier }: ScoreRecord): string {
  const gain = baseBrier === 0 ? 0 : 1 - brier / baseBrier;
  const against =
    gain >= 0
      ? `${showShare(gain)} less error than always saying the base rate`
      : `${showShare(-gain)} more error than always saying the base rate`;
  return `Brier ${showExact(brier)}; base rate ${showExact(baseBrier)}; rules ${showExact(rulesBrier)}. That is ${against}.`;
}

/** How well it puts the won ones before the lost ones. */
export function aucWords({ auc, aucBetween }: ScoreRecord): string {
  const between =
    aucBetween === null ? '' : ` (95 %: ${showExact(aucBetween[0])} to ${showExact(aucBetween[1])})`;
  return `AUC ${showExact(auc)}${between}: of a won and a lost one, it puts the won one first ${showShare(auc)} of the time. 0.500 is chance.`;
}
