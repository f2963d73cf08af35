import type { Play } from '../../../../utils/model/play';

/** A play of a file beside what is here: `before` is the one that it would replace. */
export type Incoming = {
  play: Play;
  how: 'new' | 'changed' | 'same';
  before: Play | null;
  /** In what it differs from that one, in words. */
  differs: string[];
  /** Another play here has its name. */
  isNamesake: boolean;
};

/** The parts of a play as its form names them. */
const PARTS: readonly (readonly [words: string, of: (play: Play) => unknown])[] = [
  ['name', ({ name }) => name],
  ['conditions', ({ when }) => when],
  ['what it suggests', ({ title }) => title],
  ['why', ({ why }) => why],
  ['what its button does', ({ action }) => action],
  ['how weighty it is', ({ impact, urgency, effort }) => [impact, urgency, effort]],
  ['how long it rests', ({ restDays }) => restDays],
  ['whether it is switched on', ({ on }) => on],
];

const differences = (play: Play, before: Play): string[] =>
  PARTS.flatMap(([words, of]) => (JSON.stringify(of(play)) === JSON.stringify(of(before)) ? [] : [words]));

const rule = (play: Play) => JSON.stringify({ ...play, changedAt: '' });
const fold = (name: string) => name.trim().toLowerCase();

/** Holds the plays of a file against those that are here: the same play has the same id. */
export function comparePlays(incoming: readonly Play[], here: readonly Play[]): Incoming[] {
  return incoming.map((play) => {
    const before = here.find(({ id }) => id === play.id) ?? null;
    const how = before === null ? 'new' : rule(before) === rule(play) ? 'same' : 'changed';
    const isNamesake = here.some(({ id, name }) => id !== play.id && fold(name) === fold(play.name));
    const differs = before === null ? [] : differences(play, before);
    return { play, how, before, differs, isNamesake };
  });
}
