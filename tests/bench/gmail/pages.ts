import type { Browser, BrowserContext } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../support/find-browser';

/** Answers every request to Gmail with one page; nothing else is reached. */
export async function serveOnly(context: BrowserContext, html: string): Promise<void> {
  await context.route(/^https?:/, (route) =>
    route.request().resourceType() === 'document'
      ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
      : route.abort(),
  );
}

/** Chromium without the extension: the baseline. */
export function launchBare(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser('chromium') });
}
