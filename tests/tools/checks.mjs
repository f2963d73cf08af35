import { refusedLicences } from './licences.mjs';
import { run, runLocal } from './run.mjs';
import { vitest } from './vitest-counts.mjs';

const PASSED = { passed: 1, failed: 0, skipped: 0 };
const failedBecause = (output) => ({ passed: 0, failed: 1, skipped: 0, output });
const skippedBecause = (output) => ({ passed: 0, failed: 0, skipped: 1, output });

/** A check that is one program: it passes when the program ends well. */
const program = (name, ...args) => ({
  name,
  async look() {
    const { status, output } = await runLocal(args[0], args.slice(1));
    return status === 0 ? PASSED : failedBecause(output);
  },
});

async function lookAtLicences() {
  const refused = await refusedLicences();
  return refused.length === 0 ? PASSED : failedBecause(refused.join('\n'));
}

async function lookAtAdvisories() {
  const { status, printed, output } = await run('npm', ['audit', '--json', '--omit=dev']);
  if (status === 0) return PASSED;
  try {
    if ('vulnerabilities' in JSON.parse(printed)) return failedBecause(output);
  } catch {
    // No report at all is no answer either.
  }
  return skippedBecause('The registry does not answer npm audit.');
}

async function lintAddon() {
  const { printed, output } = await runLocal('addons-linter', ['.output/firefox-mv3', '--output', 'json']);
  try {
    const { errors } = JSON.parse(printed);
    return errors.length === 0
      ? PASSED
      : failedBecause(errors.map((one) => `${one.code}: ${one.message}`).join('\n'));
  } catch {
    return failedBecause(output);
  }
}

/** Every check, in order: what is quick and explains later failures comes first. */
export const CHECKS = [
  program('Format and lint', 'biome', 'check', '.'),
  program('Types', 'tsc', '--noEmit'),
  program(
    'Types of the engine, without browser and DOM',
    'tsc',
    '--noEmit',
    '-p',
    'utils/engine/tsconfig.json',
  ),
  program('Unused files, exports and dependencies', 'knip'),
  { name: 'Licences', look: lookAtLicences },
  { name: 'Known vulnerabilities', look: lookAtAdvisories },
  program('Build for Chromium', 'wxt', 'build'),
  program('Build for Firefox', 'wxt', 'build', '-b', 'firefox', '--mv3'),
  { name: 'Firefox add-on lint', look: lintAddon },
  { name: 'Unit, DOM, structure and size tests', look: () => vitest('unit', []) },
  {
    name: 'End to end in Chromium and Firefox',
    look: () => vitest('e2e', ['--config', 'tests/e2e/vitest.config.ts']),
  },
];
