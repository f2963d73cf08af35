// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { shapeCharts } from '../../components/workspace/score/shape-rows';
import { features } from '../../utils/engine/scoring/features/read-features';
import type { ScoreModel, ScoreShape } from '../../utils/model/score-model';

const reading = { kind: 'number' as const, decimalComma: false };
function modelOf(shapes: ScoreShape[], pairs: ScoreModel['pairs'] = []): ScoreModel {
  const names = ['owner’s record', 'age in days', 'source'];
  return {
    ...{ dealcue: 'score-model', version: 1, trainedAt: null, n: 100, won: 50, lost: 50, base: 0 },
    ...{ verdict: 'own history', time: null, halfLifeDays: null, trial: null, notes: [], shapes, pairs },
    columns: names.map((name) => ({ name, reading, use: 'used' })),
  };
}

const rising = Array.from({ length: 40 }, (_, at) => at);
const numbers = (column: number, edges: number[], points: number[]): ScoreShape => ({
  ...{ column, part: 'value', kind: 'numbers', edges, points },
});

describe('what was learned, as charts', () => {
  it('has few lines for a shape of many stretches, and each line begins where the one before ends', () => {
    const shape = numbers(
      1,
      rising.slice(1).map((at) => at * 10),
      [0, ...rising.map((at) => at / 10)],
    );
    const [chart] = shapeCharts(modelOf([shape]), features);
    expect(chart?.name).toBe('Age in days');
    const names = (chart?.rows ?? []).map(({ name }) => name);
    expect(names.length).toBeLessThanOrEqual(8);
    const ends = names.map((name) => name.match(/([\d.]+)$/)?.[1]);
    expect(names[0]).toMatch(/^up to /);
    expect(names.at(-1)).toBe(`over ${ends.at(-2)}`);
    for (const [at, name] of names.slice(1, -1).entries())
      expect(name).toMatch(new RegExp(`^${ends[at]} to `));
    const points = (chart?.rows ?? []).map((row) => row.points);
    expect(points).toEqual(points.toSorted((a, b) => a - b));
  });

  it('says shares in percent, and what a fact that is not known is worth', () => {
    const [chart] = shapeCharts(modelOf([numbers(0, [0.25], [-0.3, -0.5, 0.5])]), features);
    expect(chart?.rows).toEqual([
      { name: 'up to 25%', points: -0.5 },
      { name: 'over 25%', points: 0.5 },
      { name: 'Not known', points: -0.3 },
    ]);
  });

  it('names rare values, leaves out what says nothing, and shows two facts together as such', () => {
    const source: ScoreShape = {
      ...{ column: 2, part: 'value', kind: 'categories', values: ['fair'], rare: ['x'] },
      points: [0, -0.2, 0.4],
    };
    const pair = {
      shapes: [0, 1],
      groups: [[], []],
      points: [[-0.1, 0.3]],
    } as unknown as ScoreModel['pairs'][number];
    const charts = shapeCharts(modelOf([numbers(1, [], [0, 0]), source], [pair]), features);
    expect(charts.map(({ name }) => name)).toEqual(['Source', 'Age in days and Source together']);
    expect(charts[0]?.rows.map(({ name }) => name)).toEqual(['fair', 'Rare values']);
  });
});
