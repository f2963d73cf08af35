import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const OUTPUT = join(import.meta.dirname, '..', '..', '.output');

/** The two builds that are shipped: one for Chrome, Edge and Brave, one for Firefox. */
export const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;
export type Build = (typeof BUILDS)[number];

/** The text of a built file. Throws where the build is missing: run `npm run build` first. */
export function builtFile(build: Build, path: string): string {
  return readFileSync(join(OUTPUT, build, path), 'utf8');
}

/** Every built file, by path from the build's root. */
export function builtFiles(build: Build): string[] {
  return readdirSync(join(OUTPUT, build), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(OUTPUT, build).length + 1));
}

/** Bytes of some text after gzip -9. */
export function gzipBytes(text: string): number {
  return gzipSync(Buffer.from(text), { level: 9 }).byteLength;
}
