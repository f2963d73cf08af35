import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildMailbox, type Mailbox, threadOf } from '../sandbox/mailbox';
import { seedRows } from '../sandbox/seed';
import { crmUrl, gmailUrl } from '../sandbox/serve';
import { fillStore } from '../support/fill-store';
import { type Firefox, launchFirefox, named, ownTab, panelFrameIn, saves, shows } from '../support/firefox';

const DEAL = 'Alderbrook Dental – 40 vans';
const NEXT_DEAL = 'Kestrel Heating – dispatch pilot';
const HOST = 'crm.rivetwing.example';
const REMARK = 'Asked about invoicing in January.';

const press = (page: Page | Frame, name: string) => page.locator(named('button', name)).click();

/** Goes to a page of ours in a tab of ours: the protocol refuses to go to such an address by itself. */
async function goOwn(tab: Page, path: string): Promise<void> {
  await tab.evaluate((to) => {
    location.href = to;
  }, path);
  await tab.waitForFunction((to) => location.href.endsWith(to), {}, path);
}

/** The person at the browser opens the popup on a tab, which lets it see that tab's address: a driver cannot. */
async function openPopupOn(own: Page, tabId: number, url: string): Promise<void> {
  await goOwn(own, 'popup.html');
  await own.waitForFunction(() => document.body.innerText.includes('This page cannot be read'));
  await own.evaluate(`browser.tabs.query = async () => [${JSON.stringify({ id: tabId, windowId: 1, url })}]`);
}

describe('a CRM in Firefox', () => {
  let mailbox: Mailbox;
  let firefox: Firefox;
  let own: Page;
  let tabId: number;

  /** True while anything of ours is in the CRM's page. */
  const isTouched = () =>
    firefox.page.evaluate(() => document.querySelector('dealcue-panel, [data-dealcue-room]') !== null);

  beforeAll(async () => {
    mailbox = buildMailbox(new Date().toISOString());
    firefox = await launchFirefox(mailbox);
    await firefox.page.goto(gmailUrl(threadOf(mailbox, 'alderbrook-quote').token));
    const panel = await panelFrameIn(firefox);
    await shows(panel, 'Track this thread');
    own = await ownTab(firefox, async () => {
      await press(panel, 'Menu');
      await panel.locator(named('menuitem', 'Deals')).click();
    });
    await own.waitForSelector('h1');
    await fillStore(own, await seedRows(mailbox));
    const [tab] = (await own.evaluate(`browser.tabs.query({ url: 'https://mail.google.com/*' })`)) as {
      id: number;
    }[];
    tabId = tab?.id ?? -1;
    await firefox.page.goto(crmUrl('deal-alderbrook'));
  });
  afterAll(() => firefox?.close());

  it('is left alone until it is added', async () => {
    expect(await isTouched()).toBe(false);
    await openPopupOn(own, tabId, crmUrl('deal-alderbrook'));
    await shows(own, `Dealcue will read the record pages of ${HOST} in this browser. Nothing is sent.`);
    expect(await isTouched()).toBe(false);
  });

  it('is added by one click, and its open tab is served without a reload', async () => {
    await press(own, 'Add this site');
    await shows(own, `${HOST} is added.`);
    await firefox.page.bringToFront();
    const panel = await panelFrameIn(firefox);
    await shows(panel, DEAL);
    await shows(panel, 'What Dealcue reads here');
    expect(await isTouched()).toBe(true);
  });

  it('is taught by pointing, of which the page hears nothing', async () => {
    const panel = await panelFrameIn(firefox);
    const { page } = firefox;
    const isPointing = (wanted: boolean) =>
      page.waitForFunction(
        (asked) => (document.querySelector('dealcue-teach') !== null) === asked,
        {},
        wanted,
      );
    const before = await page.content();
    await press(panel, 'Point at Next step');
    await isPointing(true);
    const place = await page.evaluate(() => {
      const label = [...document.querySelectorAll('dt')].find((dt) => dt.textContent === 'Source');
      const { x = 0, y = 0 } = label?.nextElementSibling?.getBoundingClientRect() ?? {};
      return { x: x + 10, y: y + 8 };
    });
    await page.mouse.move(place.x, place.y);
    await page.mouse.click(place.x, place.y);
    await shows(panel, 'beside “Source”, shown by you');
    expect(await page.content()).toBe(before);
    await press(panel, 'Point at Account');
    await isPointing(true);
    await page.keyboard.press('Escape');
    await isPointing(false);
    await press(panel, 'Status is not on this page');
    await shows(panel, 'Not on this page');
    await press(panel, 'Save');
    await saves(panel, 'Saved for this site.', 'Save');
    await page.goto(crmUrl('deal-kestrel'));
    const next = await panelFrameIn(firefox);
    await shows(next, NEXT_DEAL);
    await shows(next, '1 of 1 taught field found on this record.');
    await page.goto(crmUrl('deal-alderbrook'));
    const again = await panelFrameIn(firefox);
    await shows(again, DEAL);
    await shows(again, 'Remark on');
  });

  it('takes a remark on its deal', async () => {
    const panel = await panelFrameIn(firefox);
    const field = await panel.waitForSelector('textarea');
    await field?.type(REMARK);
    await field?.press('Enter');
    await saves(panel, 'Remark saved on');
    await goOwn(own, 'workspace.html#/deals/deal-alderbrook');
    await own.bringToFront();
    await shows(own, REMARK);
  });

  it('is left without a trace when it is taken back in Settings', async () => {
    await goOwn(own, 'workspace.html#/settings/sites');
    await press(own, `Stop reading ${HOST}`);
    await shows(own, `${HOST} is not read any more.`);
    await firefox.page.waitForFunction(
      () => document.querySelector('dealcue-panel, [data-dealcue-room]') === null,
    );
    await firefox.page.bringToFront();
    await firefox.page.goto(crmUrl('deal-kestrel'));
    expect(await isTouched()).toBe(false);
    // The background hears of it by itself, when the browser gets to it.
    const session = () => own.evaluate('browser.storage.session.get(null).then(JSON.stringify)');
    await expect.poll(session).not.toContain(HOST);
    await expect.poll(() => own.evaluate('browser.scripting.getRegisteredContentScripts()')).toEqual([]);
  });
});
