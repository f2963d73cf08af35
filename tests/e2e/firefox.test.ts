import type { Frame } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildMailbox, type Mailbox, threadOf } from '../sandbox/mailbox';
import { seedRows } from '../sandbox/seed';
import { gmailUrl } from '../sandbox/serve';
import { fillStore } from '../support/fill-store';
import { type Firefox, launchFirefox, named, ownTab, panelFrameIn, saves, shows } from '../support/firefox';

const DEAL = 'Alderbrook Dental – 40 vans';

const button = (frame: Frame, name: string) => frame.locator(named('button', name));

describe('in Firefox', () => {
  let mailbox: Mailbox;
  let firefox: Firefox;
  let panel: Frame;

  beforeAll(async () => {
    mailbox = buildMailbox(new Date().toISOString());
    firefox = await launchFirefox(mailbox);
  });
  afterAll(() => firefox?.close());

  it('installs, reads a thread, and shows beside it what it found', async () => {
    await firefox.page.goto(gmailUrl(threadOf(mailbox, 'alderbrook-quote').token));
    panel = await panelFrameIn(firefox);
    await shows(panel, 'ingrid@alderbrook-dental.example');
    await shows(panel, 'Track this thread');
  });

  it('opens the workspace from the panel', async () => {
    const workspace = await ownTab(firefox, async () => {
      await button(panel, 'Menu').click();
      await panel.locator(named('menuitem', 'Deals')).click();
    });
    await workspace.waitForSelector('h1');
    await fillStore(workspace, await seedRows(mailbox));
    // The page knows of writes by its own store only; the driver may not reload it.
    await workspace.evaluate(() => location.reload());
    await workspace.waitForFunction((name) => document.body.innerText.includes(name), {}, DEAL);
  });

  it('shows the deal and the right next step', async () => {
    await firefox.page.bringToFront();
    await firefox.page.reload();
    panel = await panelFrameIn(firefox);
    await shows(panel, DEAL);
    await shows(panel, 'chance to win');
    await shows(panel, 'Could you invoice us in January instead of on signature?');
  });

  it('saves a remark', async () => {
    await button(panel, 'Voicemail').click();
    await saves(panel, `Voicemail saved on ${DEAL}.`);
    const recent = await panel.$eval(
      '[aria-label="Last activities"]',
      (list) => (list as HTMLElement).innerText,
    );
    expect(recent).toContain('Voicemail');
  });

  it('puts a draft into the reply box, where one undo takes it out', async () => {
    await button(panel, 'Draft reply').click();
    await shows(panel, 'Draft put into the reply box.');
    const { page } = firefox;
    const text = () => page.$eval('[role=main] .aoI [role=textbox]', (box) => (box as HTMLElement).innerText);
    expect(await text()).toMatch(
      /^Hi Ingrid,\n\nThank you for your message\. You wrote: “Could you invoice us/,
    );
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    expect((await text()).trim()).toBe('');
  });

  it('copies the draft where Gmail offers no reply', async () => {
    await button(panel, 'Undo').click();
    const { page } = firefox;
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('[role=main] :is(.ams, .aaq, .adB)')) part.remove();
    });
    await button(panel, 'Draft reply').click();
    await shows(panel, 'Copied. Paste it into your reply.');
  });
});
