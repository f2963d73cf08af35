import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageReading } from '../../utils/adapters/kit/adapter';
import { withOwnWords } from '../../utils/mail/with-own-words';
import type { Message } from '../../utils/model/reading';
import { bundle } from '../support/bundle';
import { findBrowser } from '../support/find-browser';
import { ROOT } from '../support/paths';

const OWN = join(ROOT, 'tests', 'adapters', 'gmail');
/** More pages of the same kind lie beside some checkouts; where they do not, they are reported as skipped. */
const BESIDE = join(ROOT, '..', 'shared', 'pages', 'gmail');

const folded = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim() ?? null;

/** What has to agree: a name of one's own may stand as "me" or be missing, so people go by address. */
function said(reading: Record<string, unknown>) {
  const { kind, account, threadId, legacyThreadId, subject, messages } = reading;
  if (kind !== 'thread') return { kind };
  const each = (messages as Message[]).map((message) => ({
    id: message.id,
    at: message.at && new Date(message.at).toISOString(),
    collapsed: message.collapsed,
    from: message.from?.email ?? null,
    to: message.to.map(({ email }) => email).sort(),
    text: folded(message.text),
  }));
  return { kind, account, threadId, legacyThreadId, subject: folded(subject as string), each };
}

let browser: Browser;
let page: Page;
let html = '';
let script = '';

beforeAll(async () => {
  script = await bundle('tests/support/in-page/read-page.ts');
  browser = await chromium.launch({ executablePath: findBrowser('chromium') });
  page = await browser.newPage({ viewport: { width: 1360, height: 860 }, javaScriptEnabled: true });
  await page.route(/^https?:/, (route) =>
    route.request().resourceType() === 'document'
      ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
      : route.abort(),
  );
});
afterAll(() => browser?.close());

async function readInChromium(file: string): Promise<Record<string, unknown>> {
  html = readFileSync(file, 'utf8');
  const { url } = JSON.parse(/^<!--(.*?)-->/.exec(html)?.[1] ?? '{}');
  await page.goto('about:blank');
  await page.goto(url);
  await page.evaluate(script);
  const { reading } = (await page.evaluate('readHere()')) as PageReading;
  return withOwnWords(reading);
}

const pagesOf = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.html'));

function readsAs(folder: string, name: string) {
  return async () => {
    const expected = JSON.parse(readFileSync(join(folder, name.replace(/\.html$/, '.json')), 'utf8'));
    expect(said(await readInChromium(join(folder, name)))).toEqual(said(expected));
  };
}

describe('pages of Gmail, laid out by Chromium, read as in jsdom', () => {
  it('are there', () => expect(pagesOf(OWN).length).toBeGreaterThan(0));
  for (const name of pagesOf(OWN)) it(name, readsAs(OWN, name));
});

describe.skipIf(!existsSync(BESIDE))('pages that lie beside the project', () => {
  for (const name of existsSync(BESIDE) ? pagesOf(BESIDE) : ['(none)']) it(name, readsAs(BESIDE, name));
});
