import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Chromium } from './chromium';
import { CHROMIUM_BUILD } from './paths';

/** What is shipped for Chromium, save for one host more in its manifest. */
export interface GrantedBuild {
  folder: string;
  remove(): void;
}

/**
 * Chromium asks for a host in a bubble that no driver can answer. Its own settings can be driven, and decide over
 * hosts that a manifest names: this build names one.
 */
export function buildGranted(pattern: string): GrantedBuild {
  const folder = mkdtempSync(join(tmpdir(), 'dealcue-build-'));
  cpSync(CHROMIUM_BUILD, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  manifest.host_permissions.push(pattern);
  writeFileSync(path, JSON.stringify(manifest));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

/** The browser's own page of extensions, on which a person says where an extension may read. */
export class SiteAccess {
  private constructor(
    private readonly page: Page,
    private readonly id: string,
  ) {}

  /** From here on the extension reads only where it was allowed to, one host at a time. */
  static async of({ context, id }: Chromium): Promise<SiteAccess> {
    const page = await context.newPage();
    await page.goto('chrome://extensions/');
    const access = new SiteAccess(page, id);
    await access.ask('updateExtensionConfiguration', { extensionId: id, hostAccess: 'ON_SPECIFIC_SITES' });
    return access;
  }

  async allow(pattern: string): Promise<void> {
    await this.ask('addHostPermission', this.id, pattern);
  }

  async takeBack(pattern: string): Promise<void> {
    await this.ask('removeHostPermission', this.id, pattern);
  }

  private async ask(name: string, ...given: unknown[]): Promise<void> {
    await this.page.evaluate(`chrome.developerPrivate.${name}(...${JSON.stringify(given)})`);
  }
}
