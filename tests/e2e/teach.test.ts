import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CRM_ORIGIN } from '../sandbox/company';
import { crmUrl } from '../sandbox/serve';
import { buildGranted, type GrantedBuild, SiteAccess } from '../support/granted-build';
import { Panel, panelFrame } from '../support/panel';
import { openSandbox, type Sandbox } from './open-sandbox';

const ALDERBROOK = 'Alderbrook Dental – 40 vans';
const KESTREL = 'Kestrel Heating – dispatch pilot';
const PATTERN = `${CRM_ORIGIN}/*`;
const HOST = new URL(CRM_ORIGIN).host;

/** The list of what is read, as its user knows it. */
class TeachList {
  constructor(readonly frame: Frame) {}

  row(field: string) {
    return this.frame.getByRole('listitem').filter({ has: this.frame.getByText(field, { exact: true }) });
  }

  press(name: string) {
    return this.frame.getByRole('button', { name }).click();
  }
}

describe('a site that is taught', () => {
  let build: GrantedBuild;
  let sandbox: Sandbox;
  let page: Page;
  let list: TeachList;

  beforeAll(async () => {
    build = buildGranted(PATTERN);
    sandbox = await openSandbox({ extension: build.folder });
    page = await sandbox.browser.context.newPage();
    const access = await SiteAccess.of(sandbox.browser);
    await page.goto(crmUrl('deal-alderbrook'));
    // The page counts every click that it hears of, as early as a page can.
    await page.evaluate(() => {
      const heard: string[] = [];
      for (const type of ['click', 'mousedown', 'pointerdown', 'keydown'])
        addEventListener(type, (event) => heard.push(event.type), true);
      Object.assign(globalThis, { heard });
    });
    await access.allow(PATTERN);
    await page.bringToFront();
    list = new TeachList(await panelFrame(page));
  });
  afterAll(async () => {
    expect(sandbox.browser.errors).toEqual([]);
    await sandbox.close();
    build.remove();
  });

  const heard = () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.length);

  it('shows what is read on it as soon as it is added', async () => {
    await list.frame.getByRole('heading', { name: 'What Dealcue reads here' }).waitFor();
    await list.frame.getByRole('heading', { level: 1, name: ALDERBROOK }).waitFor();
    expect(await list.row('Stage').innerText()).toContain('beside “Stage”');
    expect(await list.row('Close date').innerText()).toContain('Not found');
  });

  it('is pointed at, and hears nothing of it', async () => {
    const before = await page.content();
    await list.press('Point at Next step');
    await page.waitForFunction(() => document.querySelector('dealcue-teach') !== null);
    const value = await page.locator('dt:text-is("Source") + dd').boundingBox();
    await page.mouse.move(value!.x + 10, value!.y + 8);
    await page.mouse.click(value!.x + 10, value!.y + 8);
    await list.row('Next step').getByText('beside “Source”, shown by you').waitFor();
    expect(await heard()).toBe(0);
    expect(await page.content()).toBe(before);
  });

  it('is left by Escape, and can be pointed at by keyboard alone', async () => {
    await list.press('Point at Account');
    await page.waitForFunction(() => document.querySelector('dealcue-teach') !== null);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('dealcue-teach') === null);
    await list.row('Account').getByRole('button', { name: 'Account is right' }).waitFor();
    await list.press('Point at Account');
    await page.waitForFunction(() => document.querySelector('dealcue-teach') !== null);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await list.row('Account').getByText('beside “Account”, shown by you').waitFor();
    expect(await heard()).toBe(0);
  });

  it('leaves out what is not on its pages', async () => {
    await list.press('Status is not on this page');
    await list.row('Status').getByText('Not on this page').waitFor();
  });

  it('is saved, and its next record is read by it, and says so', async () => {
    const panel = new Panel(list.frame);
    const saved = list.frame.getByText('Saved for this site.');
    const save = list.frame.getByRole('button', { name: 'Save', exact: true });
    await save.click();
    // The list was pointed from a moment ago: a click counts half a second after it came into sight again.
    await panel.saved(saved, save);
    await panel.showsRecord(ALDERBROOK);
    await page.goto(crmUrl('deal-kestrel'));
    const next = await Panel.on(page);
    await next.showsRecord(KESTREL);
    await next.frame.getByText('2 of 2 taught fields found on this record.').waitFor();
  });

  it('gives its rules away as a file, and takes none of another host', async () => {
    const { page: settings } = await sandbox.openWorkspace('#/settings/sites');
    const download = settings.waitForEvent('download');
    await settings.getByRole('button', { name: 'Export rules' }).click();
    const path = await (await download).path();
    const rules = JSON.parse(readFileSync(path, 'utf8'));
    expect(rules).toMatchObject({ kind: 'dealcue-site-rules', host: HOST, version: 1 });
    expect(rules.fields).toContainEqual({ of: 'deal', field: 'status', by: 'none' });
    const choose = async (name: string, said: object) => {
      const buffer = Buffer.from(JSON.stringify(said));
      await settings
        .getByLabel(`Rules for ${HOST}`)
        .setInputFiles({ name, mimeType: 'application/json', buffer });
    };
    await choose('other.json', { ...rules, host: 'crm.other.example' });
    await settings.getByText(`These rules are for crm.other.example, not for ${HOST}.`).waitFor();
    await settings.getByRole('button', { name: 'Forget rules' }).click();
    await settings.getByText(`What was taught about ${HOST} is forgotten.`).waitFor();
    await choose('own.json', rules);
    await settings.getByText(`3 fields taken over for ${HOST}.`).waitFor();
    await settings.close();
  });

  it('can be gone over again from the menu', async () => {
    await page.bringToFront();
    const panel = await Panel.on(page);
    await panel.choose(/^Teach this site/);
    const again = new TeachList(panel.frame);
    await again.row('Status').getByText('Not on this page').waitFor();
    await again.press('Not now');
    await panel.showsRecord(KESTREL);
  });
});
