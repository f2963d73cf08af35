import { join } from 'node:path';
import { build, type Rollup } from 'vite';

/** A file of this bench as one script that a page can run. */
export async function bundle(path: string): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: { entry: join(import.meta.dirname, path), formats: ['iife'], name: 'bench' },
    },
  })) as Rollup.RollupOutput[];
  return built[0]!.output[0].code;
}
