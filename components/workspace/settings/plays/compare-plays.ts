import type { Play } from '../../../../utils/model/play';

/** A play of a file beside what is here: `before` is the one that it would replace. */
export type Incoming = {
  play: Play;
  how: 'new' | 'changed' | 'same';
  before: Play | null;
  /** Another play here has its name. */
  isNamesake: boolean;
};

const rule = (play: Play) => JSON.stringify({ ...play, changedAt: '' });
const fold = (name: string) => name.trim().toLowerCase();

/** Holds the plays of a file against those that are here: the same play has the same id. */
export function comparePlays(incoming: readonly Play[], here: readonly Play[]): Incoming[] {
  return incoming.map((play) => {
    const before = here.find(({ id }) => id === play.id) ?? null;
    const how = before === null ? 'new' : rule(before) === rule(play) ? 'same' : 'changed';
    const isNamesake = here.some(({ id, name }) => id !== play.id && fold(name) === fold(play.name));
    return { play, how, before, isNamesake };
  });
}
