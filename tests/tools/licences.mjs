import { runLocal } from './run.mjs';

/** What may be shipped: permissive licences, and MPL-2.0, whose duty ends at its own files. */
const SHIPPED = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'MPL-2.0'];

/** What may besides be used to build and test: it never reaches a user. */
const TOOLS = [
  ...SHIPPED,
  'BSD*',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'MIT-0',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
  'Zlib',
];

/** True when an SPDX expression can be met: one side of an OR, all sides of an AND. */
function isFree(expression, allowed) {
  const plain = expression.replaceAll(/[()]/g, '');
  return plain.split(' OR ').some((side) => side.split(' AND ').every((one) => allowed.includes(one.trim())));
}

async function refused(args, allowed) {
  const { status, printed, output } = await runLocal('license-checker-rseidelsohn', [
    '--json',
    '--excludePrivatePackages',
    ...args,
  ]);
  if (status !== 0) return [output];
  const packages = Object.entries(JSON.parse(printed));
  if (packages.length === 0) return ['No package was looked at.'];
  return packages
    .filter(([, { licenses }]) => ![licenses].flat().some((licence) => isFree(licence, allowed)))
    .map(([name, { licenses }]) => `${name}: ${licenses}`);
}

/** The packages whose licence is not on the list: those that are shipped, and those of the tools. */
export async function refusedLicences() {
  return [...(await refused(['--production'], SHIPPED)), ...(await refused([], TOOLS))];
}
