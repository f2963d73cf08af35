import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { gmailId } from '../sandbox/gmail-ids';
import { threadOf } from '../sandbox/mailbox';
import { gmailUrl } from '../sandbox/serve';
import { addMessage, neverRest, openInPreview, syncMessage } from '../support/gmail-moves';
import { Panel } from '../support/panel';
import { type Heard, Readings } from '../support/readings';
import { openSandbox, type Sandbox } from './open-sandbox';

const ALDERBROOK = 'Alderbrook Dental – 40 vans';
const KESTREL = 'Kestrel Heating – dispatch pilot';
const QUOTE = 'Quote for 40 vans';

/** One tab in which one thing happens after the other: each is heard of once, and nothing else is. */
describe.each(['at rest', 'never at rest'])('a page %s', (rest) => {
  let sandbox: Sandbox;
  let page: Page;
  let readings: Readings;
  let known = 0;

  /** What was handed in since the last step, which must be one reading. */
  async function next(): Promise<Heard> {
    const all = await readings.upTo(known + 1);
    const fresh = all.slice(known);
    known = all.length;
    expect(fresh).toHaveLength(1);
    return fresh[0] as Heard;
  }

  beforeAll(async () => {
    sandbox = await openSandbox();
    readings = await Readings.of(sandbox.browser);
    page = await sandbox.browser.context.newPage();
    await page.goto(gmailUrl());
    if (rest === 'never at rest') await neverRest(page);
  });
  afterEach(() => expect(sandbox.browser.errors).toEqual([]));
  afterAll(() => sandbox?.close());

  it('is read when it is opened', async () => {
    expect(await next()).toMatchObject({ subject: null });
  });

  it('is read for a thread that is opened from the list', async () => {
    await page.getByText(QUOTE).click();
    const { subject, texts } = await next();
    expect(subject).toBe(QUOTE);
    expect(texts.filter((text) => text !== null)).toHaveLength(1);
  });

  it('is read for a message that is unfolded', async () => {
    await page.getByText('Hi Maya, thank you for the demo.').click();
    expect((await next()).texts[0]).toContain('thank you for the demo');
  });

  it('is read for all that unfold at once', async () => {
    await page.getByRole('button', { name: 'Expand all' }).click();
    expect((await next()).texts).not.toContain(null);
  });

  it('is read for new mail in the open thread', async () => {
    const { decimal, legacy } = gmailId(new Date().toISOString(), 'new');
    const from = { name: 'Ingrid Solheim', email: 'ingrid@alderbrook-dental.example' };
    await addMessage(page, { id: `#msg-f:${decimal}`, legacyId: legacy, from, text: 'One more thing.' });
    expect((await next()).texts.at(-1)).toBe('One more thing.');
  });

  it('is read for a reply that was sent, and again for its synced id', async () => {
    const from = { name: 'Maya Okafor', email: sandbox.mailbox.account.email };
    await addMessage(page, { id: '#msg-a:r77', legacyId: null, from, text: 'January is fine.' });
    expect(await next()).toMatchObject({ ids: expect.arrayContaining(['#msg-a:r77']) });
    await syncMessage(page, '#msg-a:r77', gmailId(new Date().toISOString(), 'sent').legacy);
    expect((await next()).texts.at(-1)).toBe('January is fine.');
  });

  it('is read for the list that one goes back to', async () => {
    await page.getByRole('button', { name: 'Back to Inbox' }).click();
    expect(await next()).toMatchObject({ subject: null });
  });

  it('is read for each thread that is chosen in the preview pane, at one and the same address', async () => {
    const panel = await Panel.on(page);
    await openInPreview(page, threadOf(sandbox.mailbox, 'alderbrook-quote'));
    expect((await next()).subject).toBe(QUOTE);
    await panel.showsRecord(ALDERBROOK);
    await openInPreview(page, threadOf(sandbox.mailbox, 'kestrel-pilot'));
    expect((await next()).subject).not.toBe(QUOTE);
    await panel.showsRecord(KESTREL);
    expect(new URL(page.url()).hash).toBe('#inbox');
  });

  it('is read for another theme', async () => {
    await page.getByRole('button', { name: 'Change theme' }).click();
    expect(await next()).toMatchObject({ theme: 'dark' });
  });

  it('is not read again for any of it', async () => {
    await page.goto(gmailUrl(threadOf(sandbox.mailbox, 'alderbrook-sso').token));
    await next();
  });
});
