import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKS } from './checks.mjs';
import { checkNode, install } from './install.mjs';
import { ROOT } from './run.mjs';

function inWords({ passed, failed, skipped }) {
  const parts = [passed && `${passed} passed`, failed && `${failed} failed`, skipped && `${skipped} skipped`];
  return parts.filter(Boolean).join(', ');
}

async function lookInto({ name, look }) {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const result = await look();
  if (result.output) console.log(result.output.trimEnd());
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${inWords(result)} (${seconds} s)`);
  return { name, ...result };
}

function addUp(results, what) {
  return results.reduce((sum, result) => sum + result[what], 0);
}

/** Installs what is missing, runs every check whatever the others said, and counts. */
async function main() {
  checkNode();
  if (!(await install())) {
    console.log('\nThe dependencies could not be installed.\ntests: 0 passed, 1 failed');
    process.exit(1);
  }
  mkdirSync(join(ROOT, '.work'), { recursive: true });
  const results = [];
  for (const check of CHECKS) results.push(await lookInto(check));

  console.log('\n== Summary');
  for (const result of results) {
    console.log(`${result.name}: ${inWords(result)}`);
    for (const failure of result.named ?? []) console.log(`  ${failure}`);
  }
  const failed = addUp(results, 'failed');
  console.log(`skipped: ${addUp(results, 'skipped')}`);
  console.log(`tests: ${addUp(results, 'passed')} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

await main();
