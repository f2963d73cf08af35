import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Panel } from '../support/panel';
import { openSandbox, type Sandbox } from './open-sandbox';

const IN_BOX = 'Draft put into the reply box.';
const COPIED = 'Copied. Paste it into your reply.';
const DRAFT = [
  'Hi Ingrid,',
  '',
  'Thank you for your message. You wrote: “Could you invoice us in January instead of on signature?”',
  '',
  '',
  '',
  'Kind regards',
];

/** A writing place's lines as its reader sees them: a block each, the first one perhaps a bare text. */
async function linesOf(body: Locator): Promise<string[]> {
  return body.evaluate((text) => [...text.childNodes].map((line) => line.textContent ?? ''));
}

async function draftReply(panel: Panel, sign: string): Promise<void> {
  await panel.frame.getByRole('button', { name: 'Draft reply' }).click();
  const said = panel.said.filter({ hasText: sign });
  await panel.saved(said);
  // It can be taken back for some seconds, and for as long as the pointer is on it.
  await said.hover();
}

/** Takes the last draft's step back: what was said of it goes, and the step is there again. */
async function takeBack(panel: Panel): Promise<void> {
  await panel.frame.getByRole('button', { name: 'Undo' }).click();
  await panel.said.filter({ hasText: IN_BOX }).waitFor({ state: 'detached' });
  await panel.frame.getByRole('button', { name: 'Draft reply' }).waitFor();
}

describe('a draft that the rep asks for', () => {
  let sandbox: Sandbox;
  let page: Page;
  let panel: Panel;
  let reply: Locator;

  beforeAll(async () => {
    sandbox = await openSandbox();
    ({ page, panel } = await sandbox.openThread('alderbrook-quote'));
    reply = page.locator('[role=main] .aoI').getByRole('textbox');
  });
  afterAll(() => sandbox?.close());

  it('stands in the reply box of its thread, line by line, and in no other mail', async () => {
    // A panel that is partly covered saves nothing.
    await page.addStyleTag({ content: '.dw { left: 8px; right: auto; }' });
    await page.getByRole('button', { name: 'Compose' }).click();
    const other = page.getByRole('dialog').getByRole('textbox');
    await other.fill('For somebody else');
    await draftReply(panel, IN_BOX);
    expect((await linesOf(reply)).slice(0, DRAFT.length)).toEqual(DRAFT);
    expect(await other.textContent()).toBe('For somebody else');
    expect(await panel.frame.getByRole('textbox', { name: 'Draft' }).count()).toBe(0);
    const about = await page.locator('[role=main] .aoI [name=rt]').inputValue();
    expect(about).toBe(`#${await page.locator('[role=main] h2').getAttribute('data-thread-perm-id')}`);
  });

  it('has the cursor, and goes by one undo', async () => {
    expect(await reply.evaluate((text) => document.activeElement === text)).toBe(true);
    await page.keyboard.press('ControlOrMeta+z');
    expect(await reply.textContent()).toBe('');
  });

  it('goes to the cursor of a reply that is open', async () => {
    await takeBack(panel);
    await reply.pressSequentially('BeforeAfter');
    for (let left = 'After'.length; left > 0; left -= 1) await page.keyboard.press('ArrowLeft');
    await draftReply(panel, IN_BOX);
    const text = (await linesOf(reply)).join('\n');
    expect(text).toMatch(/^BeforeHi Ingrid,\n\nThank you/);
    expect(text).toMatch(/After$/);
    await page.keyboard.press('ControlOrMeta+z');
    expect(await reply.textContent()).toBe('BeforeAfter');
  });

  it('is copied where Gmail offers no reply, and shown', async () => {
    await takeBack(panel);
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('[role=main] :is(.ams, .aaq, .adB)')) part.remove();
    });
    await draftReply(panel, COPIED);
    expect(await panel.frame.getByRole('textbox', { name: 'Draft' }).inputValue()).toMatch(/^Hi Ingrid,/);
    const other = page.getByRole('dialog').getByRole('textbox');
    await other.fill('');
    await other.press('ControlOrMeta+v');
    expect(await other.textContent()).toContain('Hi Ingrid,');
  });
});
