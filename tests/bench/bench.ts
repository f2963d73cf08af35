import { parseArgs } from 'node:util';
import { book } from './book/book';
import { crm } from './crm/crm';
import { gmail } from './gmail/gmail';
import { log } from './log/log';
import { type Measure, type Result, run } from './measure';
import { nextStep } from './next-step';
import { score } from './score/score';
import { calibrationMs } from './timing';

/** The parts that are measured, by the first word of their measures' names. */
const PARTS: Record<string, () => Measure[]> = { gmail, crm, book, score, 'next-step': nextStep, log };

const { values: options } = parseArgs({ options: { only: { type: 'string' }, json: { type: 'boolean' } } });

function row({ name, value, unit, budget, ok, samples }: Result): string {
  const limit = budget === null ? '' : `≤ ${budget}`;
  const verdict = ok === null ? '' : ok ? 'within' : 'OVER';
  return `${name.padEnd(38)} ${String(value).padStart(9)} ${unit.padEnd(18)} ${limit.padEnd(9)} ${verdict.padEnd(7)} n=${samples}`;
}

function print(result: Result): void {
  console.log(options.json ? JSON.stringify(result) : row(result));
}

/** It measures and does not judge: a part that cannot be measured is said, and the others go on. */
async function bench(): Promise<void> {
  const parts = Object.entries(PARTS).filter(([part]) => !options.only || part === options.only);
  if (parts.length === 0)
    console.error(`No such part: ${options.only}. There are: ${Object.keys(PARTS).join(', ')}.`);
  if (!options.json) console.log(`calibration loop ${calibrationMs().toFixed(0)} ms`);
  for (const measure of parts.flatMap(([, measures]) => measures())) {
    try {
      print(await run(measure));
    } catch (error) {
      console.error(`${measure.name} could not be measured: ${(error as Error).message}`);
    }
  }
}

await bench();
process.exit(0);
