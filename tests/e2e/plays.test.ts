import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSandbox, type Sandbox } from './open-sandbox';

const TITLE = 'Ask how {deal} stands';

/** Writes a play by the form, as somebody of sales operations would. */
async function writePlay(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New play' }).click();
  const form = page.getByRole('dialog', { name: 'New play' });
  await form.getByLabel('Name of the play').fill('Proposals of weight');
  const names = form.getByLabel('Names of condition 1');
  await names.fill('Proposal');
  await names.press('Enter');
  await form.getByLabel('Fact of condition 2').selectOption('amount');
  await form.getByLabel('Number of condition 2').fill('20000');
  await form.getByLabel('Currency of condition 2').fill('eur');
  await form.getByLabel('What it suggests', { exact: true }).fill(TITLE);
  await form.getByLabel('Why', { exact: true }).fill('{amount} in {stage}.');
  await form
    .getByLabel('Text', { exact: true })
    .fill('Hi {first name},\n\nhow does {deal} stand?\n\n{my name}');
  await form.getByLabel('What it does for the deal').selectOption('high');
  await form.getByLabel('When it should be done').selectOption('now');
}

describe('a play of the team', () => {
  let sandbox: Sandbox;
  let page: Page;

  beforeAll(async () => {
    sandbox = await openSandbox();
    ({ page } = await sandbox.openWorkspace('#/settings/plays'));
  });
  afterAll(() => sandbox?.close());

  it('is tried on the present deals and then saved', async () => {
    await writePlay(page);
    await page.getByRole('button', { name: 'Try on present deals' }).click();
    const said = page.getByText(/^Would fire on \d+ of \d+ open deals\.$/);
    await said.waitFor();
    const [fires, open] = (await said.textContent())?.match(/\d+/g)?.map(Number) ?? [];
    const links = page.getByRole('list', { name: 'Deals on which it would fire' }).getByRole('link');
    expect(fires).toBeGreaterThan(0);
    expect(fires).toBeLessThan(open ?? 0);
    expect(await links.count()).toBe(fires);
    expect(await links.first().getAttribute('href')).toMatch(/^#\/deals\//);
    await page.getByRole('button', { name: 'Save play' }).click();
    await page.getByText('“Proposals of weight” is saved.').waitFor();
  });

  it('speaks beside a thread of such a deal, and its mail goes into the reply box', async () => {
    const { page: mail, panel } = await sandbox.openThread('alderbrook-quote');
    await panel.step.getByText('Play: Proposals of weight').waitFor();
    expect(await panel.stepTitle.textContent()).toMatch(/^Ask how Alderbrook.* stands$/);
    await panel.frame.getByRole('button', { name: 'Draft mail' }).click();
    await panel.saved(panel.said.filter({ hasText: 'Draft put into the reply box.' }));
    const reply = mail.locator('[role=main] .aoI').getByRole('textbox');
    expect(await reply.textContent()).toMatch(/^Hi Ingrid,how does Alderbrook.* stand\?/);
  });
});
