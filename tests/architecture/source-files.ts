import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

export interface SourceFile {
  /** From the project's root, with forward slashes. */
  path: string;
  text: string;
  lines: number;
  /** Imported modules: packages as written, our own files from the project's root, without an ending. */
  imports: { from: string; typeOnly: boolean }[];
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

function resolve(path: string, specifier: string): string {
  return specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier;
}

function read(path: string): SourceFile {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const imports = [...text.matchAll(IMPORT)].map((found) => ({
    from: resolve(path, found[2] ?? found[3] ?? ''),
    typeOnly: Boolean(found[1]),
  }));
  return { path, text, lines: text.split('\n').length - 1, imports };
}

/** Every TypeScript file of the product below a folder of the project, tests left out. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
    .map(read);
}

/** The whole product. */
export function product(): SourceFile[] {
  return ['entrypoints', 'components', 'utils'].flatMap(sourceFiles);
}
