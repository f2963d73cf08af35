import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillStore } from '../support/fill-store';
import { ROOT } from '../support/paths';
import { Workspace } from '../support/workspace';
import { openSandbox, type Sandbox } from './open-sandbox';

/** Pictures for a person to look at. */
const FOLDER = join(ROOT, '.output', 'screenshots');
const DAY_MS = 86_400_000;
const BEGUN = Date.parse('2025-01-06T09:00:00.000Z');
const iso = (ms: number) => new Date(ms).toISOString();

const nothing = { origin: null, externals: [], sources: {}, unlogged: null, accountId: null };

/** A deal in a book in which referrals are mostly won and cold calls mostly lost. */
function deal(at: number, change: object = {}): object {
  const name = `Closed ${at}`;
  const isReferral = at % 2 === 0;
  const status = (at % 7 === 0 ? !isReferral : isReferral) ? 'won' : 'lost';
  const createdAt = iso(BEGUN + at * DAY_MS);
  const closing = iso(BEGUN + (at + 30 + (at % 11)) * DAY_MS);
  return {
    ...nothing,
    ...{ id: `c${at}`, name, folded: name.toLowerCase(), stage: status, status, contacts: [], people: [] },
    ...{ amount: 4_000 + (at % 9) * 1_000, currency: 'EUR', closeDate: closing.slice(0, 10) },
    ...{ owner: 'Maya Okafor', nextStep: null, source: isReferral ? 'Referral' : 'Cold call' },
    ...{ createdAt, stageEnteredAt: closing, updatedAt: closing },
    ...change,
  };
}

const open = { status: 'open', stage: 'Proposal', closeDate: '2030-01-31', stageEnteredAt: null };

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
    const closed = Array.from({ length: 120 }, (_, at) => deal(at));
    const mine = [
      deal(200, { ...open, id: 'good', name: 'Referred', folded: 'referred', source: 'Referral' }),
      deal(201, { ...open, id: 'cold', name: 'Called cold', folded: 'called cold', source: 'Cold call' }),
    ];
    await fillStore(page, { deals: [...closed, ...mine] } as Parameters<typeof fillStore>[1]);
    await page.reload();
  });
  afterAll(() => sandbox?.close());

  it('goes by the rules before anything was learned', async () => {
    await page.getByText(/^Rules only: \d+ won and \d+ lost deals are in the book/).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  it('learns from the closed deals in its worker, and says how good that is', async () => {
    await page.getByRole('button', { name: 'Retrain now' }).click();
    await page.getByText(/^Own history: learned from \d+ won and \d+ lost deals/).waitFor();
    await page.getByText(/^Done\. \d+ open records are scored\.$/).waitFor();
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
