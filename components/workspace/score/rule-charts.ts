import {
  type Bands,
  OVERDUE,
  PACE,
  PEOPLE,
  POINTS,
  pointsOfChance,
  SINCE_ANYBODY,
  SINCE_THEM,
  THEIR_MAILS,
  UNANSWERED,
} from '../../../utils/engine/scoring/weights';
import type { Stage } from '../../../utils/model/book';
import { showNumber } from '../format';
import { RULE_NAMES } from './rule-names';
import type { ShapeChart, ShapeRow } from './shape-rows';
import { showShare } from './verdict-words';

function rangeOf(before: number | undefined, limit: number, step: number): string {
  if (before === undefined) return `up to ${showNumber(limit)}`;
  if (!Number.isFinite(limit)) return `over ${showNumber(before)}`;
  const from = before + step;
  return from === limit ? showNumber(limit) : `${showNumber(from)} to ${showNumber(limit)}`;
}

/** The bands of a rule, each by where it begins and ends. What is counted goes by ones, what is measured has no steps. */
function bandRows(bands: Bands, step: 0 | 1, words = (range: string) => range): ShapeRow[] {
  return bands.map(([limit, points], at) => ({
    name: words(rangeOf(bands[at - 1]?.[0], limit, step)),
    points,
  }));
}

const days = (range: string) => `${range} days`;

function stageRows(stages: readonly Stage[]): ShapeRow[] {
  return stages
    .toSorted((one, other) => one.order - other.order)
    .flatMap(({ name, probability }) =>
      probability === null
        ? []
        : [
            {
              name: `${name} (${showShare(probability)})`,
              points: pointsOfChance(probability),
            },
          ],
    );
}

const rowsOf = (stages: readonly Stage[]): Readonly<Record<string, ShapeRow[]>> => ({
  stage: stageRows(stages),
  pace: bandRows(PACE, 0, (range) => `${range} ×`),
  'close-date': [
    ...bandRows(OVERDUE, 1, (range) => `passed ${range} days ago`),
    { name: 'too near for its stage', points: POINTS.dateTooNear },
    { name: 'time left', points: POINTS.dateHolds },
  ],
  'since-them': bandRows(SINCE_THEM, 1, days),
  'since-anybody': bandRows(SINCE_ANYBODY, 1, days),
  unanswered: bandRows(UNANSWERED, 1, (range) => `${range} days late`),
  'their-mails': bandRows(THEIR_MAILS, 1),
  people: bandRows(PEOPLE, 1),
  ahead: [
    { name: 'a meeting', points: POINTS.meetingAhead },
    { name: 'a task', points: POINTS.taskAhead },
    { name: 'a next step', points: POINTS.stepAgreed },
  ],
  amount: [{ name: 'known', points: POINTS.amountKnown }],
});

/** What each rule gives as charts, by the strengths that are set; one that is off, or has nothing to go by, has none. */
export function ruleCharts(
  strengths: Readonly<Record<string, number>>,
  stages: readonly Stage[],
): ShapeChart[] {
  const all = rowsOf(stages);
  return RULE_NAMES.flatMap(([id, name]) => {
    const rows = (all[id] ?? []).map((row) => ({ ...row, points: row.points * (strengths[id] ?? 1) }));
    const weight = Math.max(0, ...rows.map(({ points }) => Math.abs(points)));
    return weight === 0 ? [] : [{ name, rows, weight }];
  });
}
