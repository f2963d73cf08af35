import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const HOME = homedir();
const { LOCALAPPDATA = '', PROGRAMFILES = '', PLAYWRIGHT_BROWSERS_PATH } = process.env;

/** Where drivers keep the browsers that they have downloaded. */
const CACHES = [
  PLAYWRIGHT_BROWSERS_PATH ?? '',
  join(HOME, '.cache', 'ms-playwright'),
  join(HOME, 'Library', 'Caches', 'ms-playwright'),
  join(LOCALAPPDATA, 'ms-playwright'),
  join(HOME, '.cache', 'puppeteer', 'chrome'),
  join(HOME, '.cache', 'puppeteer', 'firefox'),
];

/** A browser's program inside one version's folder of a cache. */
const IN_CACHE = {
  chromium: [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-win64/chrome.exe',
    'chrome-win/chrome.exe',
  ],
  firefox: ['firefox/firefox', 'Firefox.app/Contents/MacOS/firefox', 'core/firefox.exe'],
};

const INSTALLED = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    join(LOCALAPPDATA, 'Chromium', 'Application', 'chrome.exe'),
  ],
  firefox: [
    '/usr/bin/firefox',
    '/usr/bin/firefox-esr',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    join(PROGRAMFILES, 'Mozilla Firefox', 'firefox.exe'),
  ],
};

export type BrowserKind = keyof typeof INSTALLED;

/** Playwright's own Firefox is patched and speaks no WebDriver BiDi as the released one does. */
const PATCHED = /ms-playwright[\\/]firefox/;

function cached(kind: BrowserKind): string[] {
  return CACHES.filter((cache) => cache !== '' && existsSync(cache)).flatMap((cache) =>
    readdirSync(cache)
      .sort()
      .reverse()
      .flatMap((version) => IN_CACHE[kind].map((program) => join(cache, version, program))),
  );
}

/** The programs of that kind that are on this machine, the likeliest first. */
export function browsersHere(kind: BrowserKind): string[] {
  return [...INSTALLED[kind], ...cached(kind)].filter((path) => existsSync(path) && !PATCHED.test(path));
}
