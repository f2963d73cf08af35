/** Chance that follows from a seed (mulberry32), so that a test can be repeated. */
export interface Dice {
  /** From 0 up to 1. */
  next: () => number;
  chance: (share: number) => boolean;
  below: (limit: number) => number;
  pick: <T>(items: readonly T[]) => T;
}

export function makeDice(seed: number): Dice {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return { next, chance: (share) => next() < share, below, pick: (items) => items[below(items.length)]! };
}
