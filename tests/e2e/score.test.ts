import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillStore } from '../support/fill-store';
import { ROOT } from '../support/paths';
import { wonAndLostRows } from '../support/won-and-lost/book-rows';
import { Workspace } from '../support/workspace';
import { openSandbox, type Sandbox } from './open-sandbox';

/** Pictures for a person to look at. */
const FOLDER = join(ROOT, '.output', 'screenshots');

/** What axe finds wrong on the page: the rule and where. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { passes, violations } = (await page.evaluate('axe.run(document)')) as axe.AxeResults;
  if (passes.length === 0) throw new Error('axe has looked at nothing');
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

describe('Workspace → Score in Chromium', () => {
  let sandbox: Sandbox;
  let page: Page;

  beforeAll(async () => {
    sandbox = await openSandbox();
    ({ page } = await sandbox.openWorkspace('#/score'));
    const deals = wonAndLostRows(120);
    await fillStore(page, { deals } as Parameters<typeof fillStore>[1]);
    await page.reload();
  });
  afterAll(() => sandbox?.close());

  it('learns by itself from the closed deals in its worker, and says so and how good it is', async () => {
    await page.getByText(/^Own history: learned from \d+ won and \d+ lost deals/).waitFor();
    await page
      .getByText(/^Learned anew by itself: more was closed\. \d+ open records are scored\.$/)
      .waitFor();
    expect(await page.getByText(/^Brier 0\.\d{3}; base rate 0\.\d{3}; rules 0\.\d{3}/).count()).toBe(1);
    expect(await page.getByRole('table', { name: 'Calibration by band' }).locator('tbody tr').count()).toBe(
      5,
    );
    expect(await page.getByRole('table', { name: 'The last 20 outcomes' }).locator('tbody tr').count()).toBe(
      20,
    );
    const source = page.getByRole('table', { name: 'Source', exact: true });
    expect(await source.locator('tbody tr', { hasText: 'referral' }).textContent()).toContain('+');
    expect(await source.locator('tbody tr', { hasText: 'cold call' }).textContent()).toContain('−');
    expect(await faultsOf(page)).toEqual([]);
  });

  it('is stopped at once with its progress, and leaves the model as it was', async () => {
    const models = page.getByRole('table', { name: 'Models' }).locator('tbody tr');
    expect(await models.count()).toBe(1);
    // The driver takes its time from one button to the next: by then a small book may be learned.
    await page.evaluate(() => {
      const button = (name: string) =>
        [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
      new MutationObserver((_changes, observer) => {
        if (!button('Stop') || !document.querySelector('progress')) return;
        observer.disconnect();
        button('Stop')?.click();
      }).observe(document.body, { subtree: true, childList: true });
      button('Retrain now')?.click();
    });
    await page.getByText('Stopped. The score is as it was.').waitFor();
    expect(await page.getByRole('progressbar').count()).toBe(0);
    expect(await models.count()).toBe(1);
    await page.getByRole('button', { name: 'Retrain now' }).click();
    await page.getByText(/^Done\. \d+ open records are scored\.$/).waitFor();
    await expect.poll(() => models.count()).toBe(2);
  });

  it('takes a model along in a file that a person can read, and back', async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export', exact: true }).first().click();
    const path = await (await download).path();
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ dealcue: 'score-model', version: 1 });
    await page.getByLabel('Import a model…').setInputFiles(path);
    await page.getByText('The model of this file scores from now on.').waitFor();
    await page.getByText('As somebody chose what scores, nothing is learned').waitFor();
  });

  it('is drawn for light and dark, wide and narrow', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 1280, height: 2_700 });
      await page.screenshot({ path: join(FOLDER, `score-${colorScheme}.png`), fullPage: true });
    }
    expect(await faultsOf(page)).toEqual([]);
    await page.setViewportSize({ width: 480, height: 3_400 });
    await page.screenshot({ path: join(FOLDER, 'score-narrow.png'), fullPage: true });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(480);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: 'light' });
  });

  it('refuses a damaged model in words, and goes on scoring', async () => {
    const buffer = Buffer.from('{"dealcue":"score-model","version":99}');
    const file = { name: 'model.json', mimeType: 'application/json', buffer };
    await page.getByLabel('Import a model…').setInputFiles(file);
    await page.getByText(/of version 99.*The score is as it was\./).waitFor();
    expect(await page.getByText('In use', { exact: true }).count()).toBe(1);
  });

  it('is a column of the deals', async () => {
    await page.getByRole('link', { name: 'Deals' }).first().click();
    const chanceOf = async (name: string) => {
      const row = page.locator('tbody tr').filter({ hasText: name });
      await row.getByText(/^\d+\s?%$/).waitFor();
      return Number.parseInt((await row.getByText(/^\d+\s?%$/).textContent()) ?? '', 10);
    };
    expect(await chanceOf('Referred')).toBeGreaterThan((await chanceOf('Called cold')) + 15);
  });

  it('is in the exported table with its reasons', async () => {
    const { name, bytes } = await new Workspace(page).export('Export CSV');
    expect(name).toMatch(/^dealcue-deals-.*\.csv$/);
    const [head, ...lines] = bytes.toString('utf8').split('\r\n');
    expect(head).toContain('Chance to win');
    expect(head).toContain('Reasons of the chance');
    expect(lines.find((line) => line.includes('Referred'))).toMatch(/,\d{1,2},.*It came from Referral\./);
  });
});
