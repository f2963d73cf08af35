import { playIdOf } from '../../../utils/context/step-rule';
import type { Play } from '../../../utils/model/play';

/** What a kind of step is called: its button's words say the same of several. */
function kindWords(kind: string): string {
  const words = kind.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** A kind of next step in words, or the play by its name. */
export function ruleWords(rule: string, plays: readonly Play[]): string {
  const id = playIdOf(rule);
  if (id === null) return kindWords(rule);
  const play = plays.find((one) => one.id === id);
  return play === undefined ? 'A play that was deleted' : `Play “${play.name}”`;
}
