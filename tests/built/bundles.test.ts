import { describe, expect, it } from 'vitest';
import { BUDGETS } from './budgets';
import { BUILDS, builtFile, builtFiles, gzipBytes } from './output';

/** Text that stands in every build of the library, minified or not. */
const MARKS: Record<string, string> = {
  Dexie: 'DexieError',
  React: 'react.element',
  zod: '_zod',
};

/** What runs in a page of somebody else's. */
const IN_PAGE = [
  'content-scripts/gmail.js',
  'content-scripts/crm.js',
  'gmail-draft.js',
  'gmail-waiting.js',
  'page-structure.js',
];

describe.each(BUILDS)('what is shipped in %s', (build) => {
  it.each(Object.entries(BUDGETS))('%s stays within %i bytes', (path, budget) => {
    expect(gzipBytes(builtFile(build, path))).toBeLessThanOrEqual(budget);
  });

  it.each(Object.entries(MARKS))('keeps %s out of the page', (_library, mark) => {
    for (const script of IN_PAGE) expect(builtFile(build, script)).not.toContain(mark);
  });

  it("starts its script without WXT's context, which would tell the page who we are", () => {
    expect(builtFile(build, 'content-scripts/gmail.js')).not.toContain('content-script-started');
  });

  it('has what runs in a page compiled in one go', () => {
    expect(builtFile(build, 'content-scripts/gmail.js')).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
  });

  it('has the marks that this test looks for where the libraries are used', () => {
    const scripts = builtFiles(build).filter((path) => path.endsWith('.js'));
    const all = scripts.map((path) => builtFile(build, path)).join('');
    for (const mark of Object.values(MARKS)) expect(all).toContain(mark);
  });

  it('never builds code from text', () => {
    const evaluating = builtFiles(build)
      .filter((path) => path.endsWith('.js'))
      .filter((path) => /\beval\(|\bnew Function\(/.test(builtFile(build, path)));
    expect(evaluating).toEqual([]);
  });
});
