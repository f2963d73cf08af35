import { source as axeSource } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openOwnPage } from '../support/chromium';
import { openSandbox, type Sandbox } from './open-sandbox';

interface Finding {
  id: string;
  nodes: { target: unknown; failureSummary?: string }[];
}

/** What axe finds wrong on a page, in short: the rule and where. */
async function findings(page: Page | Frame): Promise<string[]> {
  await page.evaluate(axeSource);
  const { passes, violations } = (await page.evaluate('axe.run(document)')) as Record<string, Finding[]>;
  if (!passes?.length || !violations) throw new Error('axe has looked at nothing');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${JSON.stringify(node.target)} ${node.failureSummary ?? ''}`),
  );
}

describe.each(['light', 'dark'] as const)('what axe finds in %s', (theme) => {
  let sandbox: Sandbox;

  beforeAll(async () => {
    sandbox = await openSandbox({ theme });
  });
  afterEach(() => expect(sandbox.browser.errors).toEqual([]));
  afterAll(() => sandbox?.close());

  it('is nothing in the panel of a deal', async () => {
    const { panel } = await sandbox.openThread('alderbrook-quote');
    await panel.stepTitle.waitFor();
    await panel.score.getByRole('button').click();
    expect(await findings(panel.frame)).toEqual([]);
  });

  it.each([
    ['ambleford-prices', 'Track this thread'],
    ['demo-space', 'Only colleagues on this thread'],
    ['climbing', 'On your never-list'],
  ])('is nothing in the panel beside %s', async (id, words) => {
    const { panel } = await sandbox.openThread(id);
    await panel.says(words);
    expect(await findings(panel.frame)).toEqual([]);
  });

  const RECORDS = [
    '#/deals/deal-alderbrook',
    '#/contacts/contact-ingrid@alderbrook-dental',
    '#/accounts/account-alderbrook',
  ];
  const LISTS = ['#/deals', '#/leads', '#/contacts', '#/accounts'];
  it.each([...LISTS, ...RECORDS, '#/activity', '#/deals/new', '#/settings'])(
    'is nothing on the workspace at %s',
    async (route) => {
      const workspace = await sandbox.openWorkspace(route);
      await workspace.title.waitFor();
      expect(await findings(workspace.page)).toEqual([]);
    },
  );

  it('is nothing in the popup', async () => {
    const page = await openOwnPage(sandbox.browser, 'popup.html');
    await page.getByRole('button').first().waitFor();
    expect(await findings(page)).toEqual([]);
  });
});
