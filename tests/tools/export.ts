import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { REDACTIONS, type Redaction } from '../../utils/export/about';
import { PLAIN_CSV } from '../../utils/export/activity-csv';
import { FORMATS, type Format, writeActivity } from '../../utils/export/write-activity';
import { linesOf } from '../../utils/log/lines';
import { type VerifyResult, verifyLines } from '../../utils/log/verify';
import { indexLog, readIndexed } from './log-files/log-index';
import { writeWhole } from './log-files/write-whole';

// npm run -s export -- --format csv|xlsx|jsonl|parquet [--redact names,addresses,text] [--from ISO --to ISO] IN.jsonl OUT
// Writes what the workspace would write of a complete log. A day alone is one of this machine's zone, and `--to` includes
// it. OUT is there as a whole in the end or not at all; exit status 1 when it is not.

const USAGE =
  'usage: npm run -s export -- --format csv|xlsx|jsonl|parquet [--redact names,addresses,text] [--from ISO --to ISO] IN.jsonl OUT';
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

class UsageError extends Error {
  override name = 'UsageError';
}

function moment(words: string | undefined, isEnd: boolean): string | null {
  if (words === undefined) return null;
  if (Number.isNaN(Date.parse(words))) throw new UsageError(`"${words}" is no ISO date or time.`);
  if (!DAY.test(words)) return new Date(words).toISOString();
  const [year = 0, month = 1, day = 1] = words.split('-').map(Number);
  return new Date(year, month - 1, day + (isEnd ? 1 : 0)).toISOString();
}

function redactions(words: string | undefined): Redaction[] {
  const asked = (words ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
  const unknown = asked.find((one) => !REDACTIONS.some((known) => known === one));
  if (unknown !== undefined)
    throw new UsageError(`--redact knows ${REDACTIONS.join(', ')}, not "${unknown}".`);
  return REDACTIONS.filter((one) => asked.includes(one));
}

function choiceIn(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      redact: { type: 'string' },
      from: { type: 'string' },
      to: { type: 'string' },
    },
  });
  const [source, out, ...more] = positionals;
  const format = FORMATS.find((one) => one === values.format);
  if (format === undefined || source === undefined || out === undefined || more.length > 0)
    throw new UsageError(USAGE);
  const from = moment(values.from, false);
  const to = moment(values.to, true);
  const words = [values.from && `from ${values.from}`, values.to && `to ${values.to}`]
    .filter(Boolean)
    .join(' ');
  return { source, out, format, from, to, filter: words || 'all', redacted: redactions(values.redact) };
}

type Choice = ReturnType<typeof choiceIn>;

function stateWords(found: VerifyResult): string {
  if (found.ok) return 'intact';
  return `not intact: line ${found.line}${found.seq === null ? '' : `, entry ${found.seq}`}: ${found.why}`;
}

async function* lineByLine(file: string): AsyncGenerator<string> {
  for await (const line of linesOf(createReadStream(file))) if (line !== '') yield `${line}\n`;
}

/** A log that is whole and of which nothing was asked to go is handed on as it is: only so it can be verified. */
const isWhole = ({ format, from, to, redacted }: Choice, { ok }: VerifyResult) =>
  format === ('jsonl' satisfies Format) && from === null && to === null && redacted.length === 0 && ok;

async function write(choice: Choice): Promise<{ rows: number; verification: string }> {
  const { source, out, format, from, to, filter, redacted } = choice;
  const found = await verifyLines(linesOf(createReadStream(source)));
  const isWanted = (at: string) => (from === null || at >= from) && (to === null || at < to);
  const index = await indexLog(source, isWanted);
  const about = {
    filter,
    count: index.places.length,
    timeZone: TIME_ZONE,
    heads: found.ok
      ? found.parts.map(({ device, entries, head }) => ({ device, seq: entries, hash: head }))
      : [],
    verification: stateWords(found),
    exportedAt: new Date().toISOString(),
  };
  const file = { format, columns: [], redacted, csv: PLAIN_CSV };
  const pieces = isWhole(choice, found)
    ? lineByLine(source)
    : writeActivity(() => readIndexed(source, index), about, file);
  await writeWhole(out, pieces);
  return { rows: index.places.length, verification: about.verification };
}

async function main(args: readonly string[]): Promise<number> {
  try {
    const choice = choiceIn(args);
    const { rows, verification } = await write(choice);
    console.log(JSON.stringify({ file: choice.out, format: choice.format, rows, verification }));
    if (verification !== 'intact')
      console.error(`Written, and said in the file: the log is ${verification}.`);
    return 0;
  } catch (error) {
    const words = (error as Error).message;
    const isUsage =
      error instanceof UsageError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
    console.error(isUsage ? words : `Nothing was written: ${words}.`);
    return isUsage ? 2 : 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
