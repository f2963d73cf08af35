// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { ruleCharts } from '../../components/workspace/score/rule-charts';
import { RULE_NAMES } from '../../components/workspace/score/rule-names';
import { rules } from '../../utils/engine/scoring/rules';

const stages = [
  { name: 'Proposal', order: 2, probability: 0.5, typicalDays: 20 },
  { name: 'Discovery', order: 1, probability: 0.25, typicalDays: 14 },
  { name: 'On hold', order: 3, probability: null, typicalDays: null },
];
const chartOf = (name: string, strengths: Record<string, number> = {}) =>
  ruleCharts(strengths, stages).find((chart) => chart.name === name)?.rows;
const SINCE = 'Days since they wrote or spoke';

it('has a chart for every rule', () => {
  expect(RULE_NAMES.map(([id]) => id).sort()).toEqual(rules.map(({ id }) => id).sort());
  expect(ruleCharts({}, stages).map(({ name }) => name)).toEqual(RULE_NAMES.map(([, name]) => name));
});

it('names each stretch once, with its points', () => {
  expect(chartOf(SINCE)).toEqual([
    { name: 'up to 3 days', points: 0.5 },
    { name: '4 to 7 days', points: 0.35 },
    { name: '8 to 14 days', points: 0.1 },
    { name: '15 to 30 days', points: -0.25 },
    { name: '31 to 60 days', points: -0.65 },
    { name: 'over 60 days', points: -1.05 },
  ]);
});

it('names what is counted by ones, and what is measured by its bounds', () => {
  const names = (chart: string) => chartOf(chart)?.map(({ name }) => name);
  expect(names('People known on their side')).toEqual(['up to 1', '2', 'over 2']);
  expect(names('Time in the stage against what is typical')?.slice(0, 3)).toEqual([
    'up to 1 ×',
    '1 to 1.5 ×',
    '1.5 to 2 ×',
  ]);
});

it('tells the stages of the process by their chances, in its order', () => {
  const rows = chartOf('The stage, by the chance that your process gives it');
  expect(rows?.map(({ name }) => name.replace(/\s/g, ' '))).toEqual(['Discovery (25%)', 'Proposal (50%)']);
  expect(rows?.map(({ points }) => points)).toEqual([expect.closeTo(0), expect.closeTo(Math.log(3))]);
  expect(ruleCharts({}, []).map(({ name }) => name)).not.toContain(RULE_NAMES[0]?.[1]);
});

it('goes by the strengths, and leaves out what is off', () => {
  expect(chartOf(SINCE, { 'since-them': 2 })?.[0]?.points).toBe(1);
  expect(chartOf(SINCE, { 'since-them': 0 })).toBeUndefined();
});
