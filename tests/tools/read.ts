import { parseArgs } from 'node:util';
import { crm } from '../../utils/adapters/crm';
import { generic } from '../../utils/adapters/generic';
import { readPage } from '../../utils/adapters/read-page';
import { adapterFor } from '../../utils/adapters/registry';
import type { Reading } from '../../utils/model/reading';
import { loadPage } from './page';

// npm run -s read -- [--now ISO] [--url URL] [--generic] FILE...   (contracts.md section 1)
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { now: { type: 'string' }, url: { type: 'string' }, generic: { type: 'boolean' } },
});

/** What the page says: a mail page by its adapter, any other by what is known of its CRM and by its labels. */
function readFile(file: string): Reading {
  const { doc, url, captured } = loadPage(file, values.url);
  const adapter = values.generic ? generic : (adapterFor(url) ?? crm);
  const today = values.now?.slice(0, 10) ?? captured;
  return readPage(adapter, doc, url, undefined, today === null ? {} : { today }).reading;
}

for (const file of positionals) {
  try {
    console.log(JSON.stringify({ file, ...readFile(file) }));
  } catch (error) {
    console.log(JSON.stringify({ file, error: error instanceof Error ? error.message : String(error) }));
    process.exitCode = 1;
  }
}
