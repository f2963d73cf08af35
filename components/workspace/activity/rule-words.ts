import { playIdOf } from '../../../utils/context/step-rule';
import type { Play } from '../../../utils/model/play';
import { stepWords } from './entry-words';

/** A kind of next step in words, or the play by its name. */
export function ruleWords(rule: string, plays: readonly Play[]): string {
  const id = playIdOf(rule);
  if (id === null) return stepWords(rule);
  const play = plays.find((one) => one.id === id);
  return play === undefined ? 'A play that was deleted' : `Play “${play.name}”`;
}
