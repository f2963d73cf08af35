import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Workspace } from '../support/workspace';
import { openSandbox, type Sandbox } from './open-sandbox';

describe('data that a newer version has written', () => {
  let sandbox: Sandbox;

  beforeAll(async () => {
    sandbox = await openSandbox();
    const { page } = await sandbox.openWorkspace('#/settings');
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('dealcue', 9_990);
          request.onsuccess = () => {
            request.result.close();
            resolve();
          };
          request.onerror = () => reject(request.error);
        }),
    );
    await page.close();
  });
  afterAll(() => sandbox?.close());

  it('is left alone: the panel says so, and the workspace saves what can be read', async () => {
    const { panel } = await sandbox.openThread('alderbrook-quote');
    await panel.says('The deal book is from a newer Dealcue');
    const opened = sandbox.browser.context.waitForEvent('page');
    await panel.frame.getByRole('button', { name: 'Open the workspace' }).click();
    const workspace = new Workspace(await opened);
    await workspace.title.filter({ hasText: 'Your data cannot be opened' }).waitFor();
    const { bytes } = await workspace.export('Save what can be read');
    expect(bytes.toString('utf8')).toContain('Alderbrook Dental – 40 vans');
  });
});
