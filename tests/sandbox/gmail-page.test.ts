import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { gmail } from '../../utils/adapters/gmail';
import { readPage } from '../../utils/adapters/read-page';
import type { ThreadReading } from '../../utils/model/reading';
import { gmailPage } from './gmail-page';
import { buildMailbox, threadOf } from './mailbox';
import { gmailUrl } from './serve';

const mailbox = buildMailbox('2026-11-23T09:00:00.000Z');
const html = gmailPage(mailbox, 'light');
const client = readFileSync(join(import.meta.dirname, 'client', 'gmail.js'), 'utf8');

/** The page at an address, its own script run. */
function pageAt(url: string): Document {
  const { window } = new JSDOM(html, { url, runScripts: 'outside-only', pretendToBeVisual: true });
  window.eval(client);
  return window.document;
}

function readThread(url: string, doc = pageAt(url)): ThreadReading {
  const { reading } = readPage(gmail, doc, url);
  if (reading.kind !== 'thread') throw new Error(`${url} reads as ${reading.kind}`);
  return reading;
}

const openAll = (doc: Document) => doc.querySelector<HTMLElement>('[role=main]:not([style]) .bHI')?.click();

describe('the sandbox mail page', () => {
  it.each(mailbox.threads.map((thread) => [thread.id, thread] as const))(
    'shows %s as it was written',
    (_, thread) => {
      const url = gmailUrl(thread.token);
      const doc = pageAt(url);
      openAll(doc);
      const reading = readThread(url, doc);
      expect(reading).toMatchObject({
        account: mailbox.account.email,
        threadId: `thread-f:${thread.gmail.decimal}`,
        legacyThreadId: thread.gmail.legacy,
        subject: thread.subject,
      });
      expect(reading.messages.map(({ id, from, at, text }) => ({ id, from: from?.email, at, text }))).toEqual(
        thread.mails.map((mail) => ({
          id: `#msg-f:${mail.id.decimal}`,
          from: mail.from.email,
          at: mail.at,
          text: mail.text,
        })),
      );
    },
  );

  it('folds all mails but the last', () => {
    const { messages } = readThread(gmailUrl(threadOf(mailbox, 'alderbrook-quote').token));
    expect(messages.map(({ collapsed }) => collapsed)).toEqual([true, true, true, false]);
  });

  it('is no thread on the inbox', () => {
    const url = gmailUrl();
    expect(readPage(gmail, pageAt(url), url).reading.kind).toBe('other');
  });
});
