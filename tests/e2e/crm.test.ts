import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CRM_ORIGIN } from '../sandbox/company';
import { crmUrl } from '../sandbox/serve';
import { launchChromium, makeProfile, openOwnPage, removeProfile, stopWorker } from '../support/chromium';
import { Dock } from '../support/dock';
import { buildGranted, type GrantedBuild, SiteAccess } from '../support/granted-build';
import { Panel } from '../support/panel';
import { openSandbox, type Sandbox } from './open-sandbox';

const ALDERBROOK = 'Alderbrook Dental – 40 vans';
const KESTREL = 'Kestrel Heating – dispatch pilot';
const PATTERN = `${CRM_ORIGIN}/*`;

let build: GrantedBuild;

beforeAll(() => {
  build = buildGranted(PATTERN);
});
afterAll(() => build?.remove());

/** Nothing of ours is in the page: no panel, no margin. */
async function isUntouched(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('dealcue-panel, [data-dealcue-room]') === null);
}

describe('a CRM that was added', () => {
  let sandbox: Sandbox;

  const openDeal = async (id?: string) => {
    const page = await sandbox.browser.context.newPage();
    await page.goto(crmUrl(id));
    return page;
  };

  beforeAll(async () => {
    sandbox = await openSandbox({ extension: build.folder });
  });
  afterAll(async () => {
    expect(sandbox.browser.errors).toEqual([]);
    await sandbox.close();
  });

  it('has the panel docked beside a record, with room made for it, and its remark saved', async () => {
    const page = await openDeal('deal-alderbrook');
    const panel = await Panel.on(page);
    await panel.showsRecord(ALDERBROOK);
    const dock = new Dock(page);
    await dock.is('panel');
    expect(await dock.coverOf('main')).toBe(0);
    await panel.saveRemark('Asked about invoicing in January.');
    const workspace = await sandbox.openWorkspace('#/deals/deal-alderbrook');
    await workspace.page.getByText('Asked about invoicing in January.').waitFor();
    await workspace.page.close();
  });

  it('is followed from record to list to record without a new page', async () => {
    const page = await openDeal('deal-alderbrook');
    const panel = await Panel.on(page);
    await panel.showsRecord(ALDERBROOK);
    const dock = new Dock(page);
    await page.getByRole('link', { name: 'Rivetwing CRM' }).click();
    await dock.is('tab');
    await page.getByRole('link', { name: KESTREL }).click();
    await dock.is('panel');
    await panel.showsRecord(KESTREL);
    await page.goBack();
    await dock.is('tab');
    await page.goForward();
    await panel.showsRecord(KESTREL);
  });

  it('keeps two records in two tabs apart', async () => {
    const [one, two] = [await openDeal('deal-alderbrook'), await openDeal('deal-kestrel')];
    const [first, second] = [await Panel.on(one), await Panel.on(two)];
    await first.showsRecord(ALDERBROOK);
    await second.showsRecord(KESTREL);
    await second.saveRemark('Only for Kestrel.');
    await one.bringToFront();
    await first.saveRemark('Only for Alderbrook.');
    await first.recent.getByText('Only for Alderbrook.').waitFor();
    expect(await first.recent.innerText()).not.toContain('Only for Kestrel.');
  });

  it('is served by a background that was put to sleep', async () => {
    const page = await openDeal('deal-alderbrook');
    const panel = await Panel.on(page);
    await panel.showsRecord(ALDERBROOK);
    await stopWorker(sandbox.browser);
    await page.bringToFront();
    await panel.saveRemark('After a nap.');
    await stopWorker(sandbox.browser);
    await page.bringToFront();
    await page.goto(crmUrl('deal-kestrel'));
    await (await Panel.on(page)).showsRecord(KESTREL);
  });
});

describe('a CRM', () => {
  let sandbox: Sandbox;
  let access: SiteAccess;
  let page: Page;

  beforeEach(async () => {
    sandbox = await openSandbox({ extension: build.folder });
    access = await SiteAccess.of(sandbox.browser);
    page = await sandbox.browser.context.newPage();
    await page.goto(crmUrl('deal-alderbrook'));
    return () => sandbox.close();
  });

  /** All that is remembered of open pages. */
  async function kept(): Promise<string> {
    const own = await openOwnPage(sandbox.browser, 'popup.html');
    const session = await own.evaluate('chrome.storage.session.get(null).then(JSON.stringify)');
    await own.close();
    return String(session);
  }

  it('is read from the click on, in the tab that was open, and left without a trace when it is taken back', async () => {
    await isUntouched(page);
    expect(await kept()).not.toContain('alderbrook');
    await access.allow(PATTERN);
    await page.bringToFront();
    await (await Panel.on(page)).showsRecord(ALDERBROOK);
    await access.takeBack(PATTERN);
    await isUntouched(page);
    await page.goto(crmUrl('deal-kestrel'));
    await page.getByRole('heading', { name: KESTREL }).waitFor();
    await isUntouched(page);
    await expect.poll(kept).not.toMatch(/alderbrook|kestrel/i);
    await access.allow(PATTERN);
    await page.bringToFront();
    await (await Panel.on(page)).showsRecord(KESTREL);
  });
});

it('is still served after the browser was closed and opened again', async () => {
  const profile = makeProfile('blocked');
  const options = { extension: build.folder, profile };
  try {
    const before = await openSandbox(options);
    const registered = await openOwnPage(before.browser, 'popup.html');
    await registered.waitForFunction(
      'chrome.scripting.getRegisteredContentScripts().then((all) => all.length === 1)',
    );
    await before.close();
    const after = await launchChromium({ mailbox: before.mailbox, ...options });
    const [page = await after.context.newPage()] = after.context.pages();
    await page.goto(crmUrl('deal-alderbrook'));
    await (await Panel.on(page)).showsRecord(ALDERBROOK);
    await after.close();
  } finally {
    removeProfile(profile);
  }
});
