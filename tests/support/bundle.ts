import { join } from 'node:path';
import { build, type Rollup } from 'vite';
import { ROOT } from './paths';

/** A file of the project, by its path from the root, as one script that a page can run. */
export async function bundle(path: string): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: { entry: join(ROOT, path), formats: ['iife'], name: 'bundled' },
    },
  })) as Rollup.RollupOutput[];
  return built[0]!.output[0].code;
}
