import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type BrowserKind, browsersHere } from './browser-places';
import { installBrowser, installCommand } from './install-browser';

const NAMED_BY: Record<BrowserKind, string> = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

/** Google Chrome as Google ships it to people, and not Chrome for Testing. */
const BRANDED =
  /google-chrome|[\\/]Google[\\/]Chrome( Beta| Dev| SxS)?[\\/]|[\\/]Google Chrome\.app|[\\/]opt[\\/]google[\\/]/i;

/** No browser that the tests could drive; the message says what to do. */
export class NoBrowserError extends Error {
  override name = 'NoBrowserError';
}

function named(kind: BrowserKind): string | null {
  const variable = NAMED_BY[kind];
  const path = process.env[variable];
  if (!path) return null;
  if (!existsSync(path)) throw new NoBrowserError(`${variable} names ${path}, which is not there.`);
  if (kind === 'chromium' && BRANDED.test(path))
    throw new NoBrowserError(
      `${variable} names Google Chrome, which loads no unpacked extension from its command line since version 137. Name a Chromium or a Chrome for Testing: ${installCommand(kind)}`,
    );
  return path;
}

/** Some systems put a script in a browser's place that only says how to install it. */
function answers(path: string): boolean {
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 60_000 }).status === 0;
}

function found(kind: BrowserKind): string | null {
  return browsersHere(kind).find((path) => !BRANDED.test(path) && answers(path)) ?? null;
}

/**
 * The program of a browser that can load the extension; installs one where there is none.
 * @throws NoBrowserError with the command to run when none can be had.
 */
export function findBrowser(kind: BrowserKind): string {
  const here = named(kind) ?? found(kind);
  if (here) return here;
  installBrowser(kind);
  const installed = found(kind);
  if (installed) return installed;
  throw new NoBrowserError(
    `There is no ${kind} on this machine and none could be installed. Run: ${installCommand(kind)}\nOr name one: ${NAMED_BY[kind]}=/path/to/it`,
  );
}
