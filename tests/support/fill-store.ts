import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Seed } from '../sandbox/seed';

/** A page of either driver, as far as it can run some text. */
interface RunsText {
  evaluate(text: string): Promise<unknown>;
}

const SOURCE = readFileSync(join(import.meta.dirname, 'in-page', 'fill-store.js'), 'utf8');

/** Writes rows into the extension's database from one of its own pages, in one transaction. */
export async function fillStore(page: RunsText, rows: Seed): Promise<void> {
  const run = SOURCE.trim()
    .replace(/^\/\/.*\n/gm, '')
    .replace(/;$/, '');
  await page.evaluate(`(${run})(${JSON.stringify({ database: 'dealcue', rows })})`);
}
