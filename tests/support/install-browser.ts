import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { BrowserKind } from './browser-places';
import { ROOT } from './paths';

/** A machine without a way out must not wait for minutes. */
const DOWNLOAD_MS = '30000';

type Way = { command: string; args: string[] };

const APT: Record<BrowserKind, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

function byPackageManager(kind: BrowserKind): Way[] {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return [];
  return [{ command: 'sh', args: ['-c', `apt-get update && apt-get install -y ${APT[kind]}`] }];
}

/** Chromium by Playwright, which knows what fits; Firefox as Mozilla releases it. */
function byDownload(kind: BrowserKind): Way {
  const modules = join(ROOT, 'node_modules');
  if (kind === 'chromium')
    return {
      command: process.execPath,
      args: [join(modules, 'playwright-core', 'cli.js'), 'install', 'chromium'],
    };
  const browsers = join(modules, '@puppeteer', 'browsers', 'lib', 'cjs', 'main-cli.js');
  const cache = join(homedir(), '.cache', 'puppeteer');
  return { command: process.execPath, args: [browsers, 'install', 'firefox@stable', '--path', cache] };
}

/** The command that a person would type to install a browser of that kind. */
export function installCommand(kind: BrowserKind): string {
  return kind === 'chromium'
    ? 'npx playwright-core install chromium'
    : 'npx @puppeteer/browsers install firefox@stable --path ~/.cache/puppeteer';
}

/** Tries to install a browser: by the package manager where we may, else by download. Never asks anything. */
export function installBrowser(kind: BrowserKind): void {
  for (const { command, args } of [...byPackageManager(kind), byDownload(kind)]) {
    console.log(`Installing ${kind}: ${command} ${args.join(' ')}`);
    const { status } = spawnSync(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {
        ...process.env,
        DEBIAN_FRONTEND: 'noninteractive',
        PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: DOWNLOAD_MS,
      },
    });
    if (status === 0) return;
  }
}
