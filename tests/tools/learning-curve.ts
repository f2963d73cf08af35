import { parseArgs } from 'node:util';
import { learn } from '../../utils/engine/scoring/learn/learn';
import { areaUnderCurve, logLoss } from '../../utils/engine/scoring/learn/measures';
import { randomOf, shuffled } from '../../utils/engine/scoring/learn/random';
import { scorerOf } from '../../utils/engine/scoring/learn/scorer';
import { logisticBaseline } from '../support/logistic-baseline';
import { namedRow, placeOf, readCsvTable, withOutcome } from '../support/outcome-table';

// npm run -s learning-curve -- TABLE.csv --label COLUMN [--ignore a,b] [--positive VALUE] [--sizes 20,50,100,200] [--draws 20]
// How good the score is when few rows are known: for each size, the mean over draws of AUC and log-loss on rows
// that were not drawn. Each draw holds won and lost rows in the table's own proportion, at least one of each. Beside it
// stands logistic regression on the very same draws: at 20 rows the luck of 20 draws moves the mean by some .015.

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    label: { type: 'string', default: 'label' },
    positive: { type: 'string' },
    ignore: { type: 'string', default: 'id,fold,time_test' },
    sizes: { type: 'string', default: '20,50,100,200' },
    draws: { type: 'string', default: '20' },
  },
});

/** The share of rows that is never drawn, and is what every draw is tried on. */
const HELD = 0.3;
const HELD_MOST = 3000;

function measure(file: string): void {
  const known = readCsvTable(file);
  const { table, won } = withOutcome(known, placeOf(known, options.label, file), options.positive);
  const ignore = [options.label, ...options.ignore.split(',')];
  const rows = table.rows as string[][];
  for (const size of options.sizes.split(',').map(Number)) {
    const found: { auc: number; loss: number; baseAuc: number; baseLoss: number }[] = [];
    for (let draw = 0; draw < Number(options.draws); draw++) {
      const order = [...shuffled(rows.length, randomOf(1000 + draw))];
      const held = order.splice(0, Math.min(HELD_MOST, Math.floor(rows.length * HELD)));
      const wins = order.filter((row) => won[row] === 1);
      const losses = order.filter((row) => won[row] === 0);
      const share = Math.max(1, Math.round((size * wins.length) / order.length));
      const drawn = [...wins.slice(0, share), ...losses.slice(0, size - share)];
      const outcome = (of: number[]) => Uint8Array.from(of, (row) => won[row]!);
      const taught = { ...table, rows: drawn.map((row) => rows[row]!) };
      const score = scorerOf(learn(taught, outcome(drawn), { ignore, seed: draw + 1 }));
      const odds = Float64Array.from(held, (row) => {
        const { p } = score(namedRow(table, rows[row]!));
        return Math.log(p / (1 - p));
      });
      const weight = new Float64Array(held.length).fill(1);
      const baseline = logisticBaseline(
        { ...table, rows: drawn.map((row) => rows[row]!) },
        outcome(drawn),
        ignore,
      );
      const baseOdds = Float64Array.from(held, (row) => baseline(rows[row]!));
      found.push({
        auc: areaUnderCurve(outcome(held), odds),
        loss: logLoss(outcome(held), odds, weight),
        baseAuc: areaUnderCurve(outcome(held), baseOdds),
        baseLoss: logLoss(outcome(held), baseOdds, weight),
      });
    }
    const mean = (of: (one: (typeof found)[number]) => number) =>
      Number((found.reduce((sum, one) => sum + of(one), 0) / found.length).toFixed(4));
    const line = {
      file,
      size,
      draws: found.length,
      auc: mean(({ auc }) => auc),
      logLoss: mean(({ loss }) => loss),
      logistic: { auc: mean(({ baseAuc }) => baseAuc), logLoss: mean(({ baseLoss }) => baseLoss) },
    };
    console.log(JSON.stringify(line));
  }
}

try {
  for (const file of positionals) measure(file);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
