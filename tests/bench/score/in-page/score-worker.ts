import { learn } from '../../../../utils/engine/scoring/learn/learn';
import { type Row, scorerOf } from '../../../../utils/engine/scoring/learn/scorer';
import { closedDeals } from '../../../support/closed-deals/closed-deals';

/** What the worker needs of its own world; the DOM's types do not know it. */
declare const self: {
  onmessage: (message: { data: { learned: number; scored: number } }) => void;
  postMessage: (seconds: { learn: number; score: number }) => void;
};

/** Rows of one table as a book hands them over: by name. */
const rowsOf = (size: number): Row[] => {
  const { table } = closedDeals(size, 8);
  return table.rows.map((row) => Object.fromEntries(table.columns.map((name, at) => [name, row[at]])));
};

// Answers two numbers of deals with the seconds that learning from the first, then scoring the second, took.
self.onmessage = ({ data }) => {
  const { table, won } = closedDeals(data.learned, 7);
  const begun = performance.now();
  const model = learn(table, won);
  const learned = performance.now();
  const rows = rowsOf(data.scored);
  const from = performance.now();
  const score = scorerOf(model);
  let sum = 0;
  for (const row of rows) sum += score(row).p;
  const seconds = (performance.now() - from) / 1000;
  if (model.verdict !== 'own history' || !(sum > 0)) throw new Error('Nothing was learned.');
  self.postMessage({ learn: (learned - begun) / 1000, score: seconds });
};
