import { describe, expect, it } from 'vitest';
import { product, type SourceFile, sourceFiles } from './source-files';

/** Who may import whom: a folder of the product, then what it may reach beside itself. */
const MAY_IMPORT: Record<string, { own: string[]; packages: string[] }> = {
  'utils/model': { own: [], packages: ['zod'] },
  'utils/identity': {
    own: ['utils/model'],
    packages: ['tldts', 'email-addresses', 'free-email-domains', 'any-ascii', 'libphonenumber-js'],
  },
  'utils/engine': {
    own: ['utils/model', 'utils/identity', 'utils/mail'],
    packages: ['chrono-node', 'double-metaphone'],
  },
  'utils/mail': { own: ['utils/model'], packages: [] },
  'utils/adapters': { own: ['utils/model', 'utils/mail'], packages: [] },
  'utils/in-page': {
    own: ['utils/model', 'utils/messages', 'utils/platform', 'utils/adapters'],
    packages: [],
  },
  'utils/context': { own: ['utils/model', 'utils/identity', 'utils/engine'], packages: [] },
  'utils/tables': { own: ['utils/model'], packages: [] },
  'utils/log': { own: ['utils/model'], packages: ['uuid'] },
  'utils/export': {
    own: ['utils/model', 'utils/identity', 'utils/log'],
    packages: ['@zip.js/zip.js', 'hyparquet', 'hyparquet-writer'],
  },
  'utils/team': { own: ['utils/model', 'utils/identity'], packages: [] },
  'utils/import': {
    own: [
      ...['utils/model', 'utils/identity', 'utils/log', 'utils/context', 'utils/export'],
      ...['utils/adapters', 'utils/mail'],
    ],
    packages: ['zod', 'uuid', 'papaparse', 'saxes', '@zip.js/zip.js'],
  },
  'utils/store': {
    own: [
      ...['utils/model', 'utils/identity', 'utils/log', 'utils/platform'],
      ...['utils/import', 'utils/tables', 'utils/team'],
    ],
    packages: ['dexie', 'zod', 'uuid'],
  },
  'utils/messages': { own: ['utils/model', 'utils/platform'], packages: ['zod'] },
  'utils/platform': { own: ['utils/model'], packages: ['wxt/browser', 'zod'] },
  'components/hooks': {
    own: ['components', 'utils/model', 'utils/messages', 'utils/store', 'utils/platform'],
    packages: ['react', 'dexie-react-hooks'],
  },
  'components/ui': { own: ['components/hooks'], packages: ['react', 'react-dom', 'lucide-react'] },
  'components/panel': {
    own: ['components/ui', 'components/hooks', 'utils/model', 'utils/messages', 'utils/platform'],
    packages: ['react', 'react-dom', 'lucide-react'],
  },
};

const partOf = (path: string) => Object.keys(MAY_IMPORT).find((part) => path.startsWith(`${part}/`));
const isOwn = (from: string) => /^(utils|components|entrypoints)\//.test(from);
const isStyle = (from: string) => from.endsWith('.css');

function forbiddenIn(file: SourceFile): string[] {
  const part = partOf(file.path);
  if (!part) return [];
  const { own, packages } = MAY_IMPORT[part]!;
  return file.imports
    .filter(({ from }) => !isStyle(from))
    .filter(({ from }) =>
      isOwn(from)
        ? !from.startsWith(`${part}/`) && !own.some((folder) => from.startsWith(`${folder}/`))
        : !packages.some((name) => from === name || from.startsWith(`${name}/`)),
    )
    .map(({ from }) => `${file.path} imports ${from}`);
}

describe('who may import whom', () => {
  it('holds in every folder with a rule', () => {
    expect(product().flatMap(forbiddenIn)).toEqual([]);
  });

  it('covers every folder of utils', () => {
    const folders = new Set(sourceFiles('utils').map((file) => file.path.split('/').slice(0, 2).join('/')));
    expect([...folders].filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
  });

  it('keeps Dexie in the store', () => {
    const users = product().filter((file) => file.imports.some(({ from }) => from === 'dexie'));
    expect(users.filter((file) => !file.path.startsWith('utils/store/')).map((file) => file.path)).toEqual(
      [],
    );
  });

  it('keeps the browser behind utils/platform', () => {
    const users = product().filter((file) => file.imports.some(({ from }) => from === 'wxt/browser'));
    expect(users.filter((file) => !file.path.startsWith('utils/platform/')).map((file) => file.path)).toEqual(
      [],
    );
  });

  it('lets adapters take only types from the model', () => {
    const takers = sourceFiles('utils/adapters').flatMap((file) =>
      file.imports
        .filter(({ from, typeOnly }) => from.startsWith('utils/model/') && !typeOnly)
        .map(() => file.path),
    );
    expect(takers).toEqual([]);
  });

  it('lets no entrypoint import another', () => {
    const crossings = sourceFiles('entrypoints').flatMap((file) => {
      const room = file.path.split('/').slice(0, 2).join('/');
      return file.imports
        .filter(({ from }) => from.startsWith('entrypoints/') && !from.startsWith(`${room}/`))
        .map(({ from }) => `${file.path} imports ${from}`);
    });
    expect(crossings).toEqual([]);
  });
});
