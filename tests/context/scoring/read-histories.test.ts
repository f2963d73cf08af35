import { expect, it } from 'vitest';
import { readHistories, type ScoreBook } from '../../../utils/context/scoring/read-histories';
import { makeLead } from '../../background/records';

const NOON = Date.parse('2026-01-01T12:00:00.000Z');
const MANY = 12_000;

/** A log whose order is not that of time, as after an import of old calls. */
function calls() {
  return Array.from({ length: MANY }, (_, index) => ({
    id: `e${index}`,
    kind: 'call' as const,
    at: new Date(NOON + ((index * 7_919) % MANY) * 60_000).toISOString(),
    target: 'lead:l',
    content: {},
  }));
}

it('works a score out from the newest entries of a record that has very many', async () => {
  const book: ScoreBook = {
    async *deals() {},
    async *leads() {
      yield [makeLead('l', 'ada@x.example')];
    },
    async *entries() {
      const all = calls();
      for (let at = 0; at < all.length; at += 500) yield all.slice(at, at + 500);
    },
    peopleOf: async () => new Map(),
    tasks: async () => [],
  };
  const read = [];
  for await (const some of readHistories(book)) read.push(...some);
  const moments = read[0]?.happened.map(({ at }) => (at - NOON) / 60_000) ?? [];
  expect([moments.length, moments[0], moments.at(-1)]).toEqual([5_000, MANY - 5_000, MANY - 1]);
});
