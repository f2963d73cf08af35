import { parseArgs } from 'node:util';
import { learn } from '../../utils/engine/scoring/learn/learn';
import { scorerOf } from '../../utils/engine/scoring/learn/scorer';
import { namedRow, placeOf, readCsvTable, withOutcome } from '../support/outcome-table';

// npm run -s score -- --train A.csv --test B.csv --label COLUMN [--id COLUMN] [--positive VALUE] [--time COLUMN]
// Learns from A and prints the score of each row of B with every feature's points; then the model, in one line.

const USAGE =
  'npm run -s score -- --train A.csv --test B.csv --label COLUMN [--id COLUMN] [--positive VALUE] [--time COLUMN]';

const text = { type: 'string' } as const;

/** The column that names the rows: the one asked for, else one called "id" whose values are all different. */
function idColumn(table: ReturnType<typeof readCsvTable>, asked: string | undefined, file: string): number {
  if (asked !== undefined) return placeOf(table, asked, file);
  const at = table.columns.findIndex((name) => name.toLowerCase() === 'id');
  return new Set(table.rows.map((row) => row[at])).size === table.rows.length ? at : -1;
}

function run(): void {
  const { values: options } = parseArgs({
    options: { train: text, test: text, label: text, id: text, positive: text, time: text },
  });
  const { train, test, label } = options;
  if (train === undefined || test === undefined || label === undefined) throw new Error(USAGE);
  const [known, asked] = [readCsvTable(train), readCsvTable(test)];
  if (options.time !== undefined) placeOf(known, options.time, train);
  const { table, won, leftOut } = withOutcome(known, placeOf(known, label, train), options.positive);
  if (leftOut > 0)
    console.error(`${leftOut} of ${known.rows.length} rows of ${train} have no outcome: they are left out.`);
  if (options.positive !== undefined && !won.includes(1))
    console.error(`No row of ${train} has the outcome "${options.positive}": all count as lost.`);
  const id = idColumn(asked, options.id, test);
  const ignore = [label.trim(), ...(id < 0 ? [] : [asked.columns[id]!])];
  const begun = performance.now();
  const model = learn(table, won, { ignore, time: options.time?.trim() });
  const seconds = Number(((performance.now() - begun) / 1000).toFixed(3));
  const score = scorerOf(model);
  const lines = asked.rows.map((row, line) =>
    JSON.stringify({ id: id < 0 ? String(line + 1) : row[id], ...score(namedRow(asked, row)) }),
  );
  console.log([...lines, JSON.stringify({ model: { ...model, seconds } })].join('\n'));
}

try {
  run();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
