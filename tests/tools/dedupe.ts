import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import Papa from 'papaparse';
import { findDuplicates } from '../../utils/engine/dedupe/find-duplicates';
import { recogniseColumns } from '../../utils/engine/dedupe/recognise-columns';
import type { TableRecord } from '../../utils/engine/dedupe/table';

// npm run -s dedupe -- FILE.csv [--id COLUMN] [--threshold 0.5]
// Each pair of rows that is thought to be one person or company, one JSON object a line, most certain first.

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

/** The column that names the rows: the one asked for, else one called "id" whose values are all different, else none. */
function idColumn(heads: string[], rows: string[][], asked: string | undefined): number {
  if (asked !== undefined) {
    const at = heads.indexOf(asked.trim());
    return at < 0 ? fail(`There is no column "${asked}". There are: ${heads.join(', ')}.`) : at;
  }
  return heads.findIndex(
    (head, at) =>
      /^(?:rec(?:ord)?[ _-]?)?id$/i.test(head) && new Set(rows.map((row) => row[at])).size === rows.length,
  );
}

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    id: { type: 'string' },
    threshold: { type: 'string', default: '0.5' },
    progress: { type: 'boolean' },
  },
});
const [file] = positionals;
const threshold = Number(options.threshold);
if (file === undefined) fail('npm run -s dedupe -- FILE.csv [--id COLUMN] [--threshold 0.5]');
if (!(threshold >= 0 && threshold <= 1)) fail('--threshold is a chance from 0 to 1.');

const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
const [first = [], ...rows] = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' }).data;
const heads = first.map((head) => head.trim());
const id = idColumn(heads, rows, options.id);
const records: TableRecord[] = rows.map((row, line) => ({
  id: id < 0 ? String(line + 1) : (row[id] ?? '').trim(),
  cells: row,
}));
const columns = recogniseColumns(heads, records).map((column, at) => (at === id ? null : column));

for (const pair of findDuplicates(records, columns, { threshold })) console.log(JSON.stringify(pair));
