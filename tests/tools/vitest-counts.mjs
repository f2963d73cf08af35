import { readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT, runLocal } from './run.mjs';

const firstLine = (text) => text.split('\n', 1)[0];

/** What failed in a file, by name and by the first line of its reason: the summary says it again at the end. */
function failuresOf({ name, message, assertionResults }) {
  const file = relative(ROOT, name);
  const failed = assertionResults.filter(({ status }) => status === 'failed');
  if (failed.length === 0) return message ? [`${file}: ${firstLine(message)}`] : [];
  return failed.map(
    ({ fullName, failureMessages }) => `${file} > ${fullName}: ${firstLine(failureMessages[0] ?? '')}`,
  );
}

/** Reads what vitest counted. A file that could not be run counts as one failure: its tests are not known. */
function readCounts(file) {
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
    named: report.testResults.flatMap(failuresOf),
  };
}

/** Runs vitest and counts its tests. Without a readable report all of it is one failure. */
export async function vitest(name, args) {
  const file = join(ROOT, '.work', `${name}.json`);
  rmSync(file, { force: true });
  const { status, output } = await runLocal(
    'vitest',
    ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    { show: true },
  );
  try {
    const counts = readCounts(file);
    if (status !== 0 && counts.failed === 0) counts.failed = 1;
    if (counts.passed + counts.failed === 0) counts.failed = 1;
    return counts;
  } catch {
    return { passed: 0, failed: 1, skipped: 0, output: output.includes('FAIL') ? '' : output };
  }
}
