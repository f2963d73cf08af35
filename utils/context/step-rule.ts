import type { Suggestion } from '../model/answer';

const PLAY = 'play:';

/** The name under which a play's life and what is learned of it are kept. */
export function playRule(id: string): string {
  return `${PLAY}${id}`;
}

/** The name under which a step's life and what is learned of it are kept: its kind, or the play that it comes from. */
export function ruleOf({ kind, play }: Pick<Suggestion, 'kind' | 'play'>): string {
  return play === undefined ? kind : playRule(play.id);
}

/** The id of the play that such a name stands for; null for a kind. */
export function playIdOf(rule: string): string | null {
  return rule.startsWith(PLAY) ? rule.slice(PLAY.length) : null;
}
