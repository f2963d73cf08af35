import { describe, expect, it } from 'vitest';
import { learn } from '../../../../utils/engine/scoring/learn/learn';
import { parseModel } from '../../../../utils/engine/scoring/learn/parse-model';
import { closedDeals } from '../../../support/closed-deals/closed-deals';

const { table, won } = closedDeals(200, 6);
const model = learn(table, won, { trainedAt: '2026-11-22T10:00:00Z' });
const damaged = (change: object) => parseModel(JSON.stringify({ ...model, ...change }));

describe('a model as a file', () => {
  it('comes back as it was', () => {
    expect(parseModel(JSON.stringify(model))).toEqual({ ok: true, model });
  });

  it('of a newer version is refused by its version', () => {
    expect(damaged({ version: 2 })).toEqual({ ok: false, why: expect.stringContaining('version 2') });
  });

  it.each([
    ['half a file', parseModel(JSON.stringify(model).slice(0, 400))],
    ['another file', parseModel('[1,2]')],
    ['nothing', parseModel('null')],
    ['a base that is no number', damaged({ base: 'high' })],
    [
      'points that are missing',
      damaged({ shapes: model.shapes.map((shape) => ({ ...shape, points: [0, 0] })) }),
    ],
    ['a shape of no column', damaged({ shapes: model.shapes.map((shape) => ({ ...shape, column: 99 })) })],
    ['a pair of no shape', damaged({ pairs: [{ shapes: [0, 99], groups: [[], []], points: [] }] })],
  ])('that is %s is called damaged', (_, read) => {
    expect(read).toEqual({ ok: false, why: expect.stringContaining('damaged') });
  });
});
