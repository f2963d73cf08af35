import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run, runLocal } from './run.mjs';

const OLDEST_NODE = [20, 19];

/** Ends with a plain sentence where Node is too old to go on. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [needMajor, needMinor] = OLDEST_NODE;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  console.error(`Node ${process.versions.node} is too old: ${OLDEST_NODE.join('.')} or newer is needed.`);
  process.exit(1);
}

/** True when node_modules holds what package-lock.json says. */
function isInstalled() {
  const written = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(written)) return false;
  return statSync(written).mtimeMs >= statSync(join(ROOT, 'package-lock.json')).mtimeMs;
}

/** Installs the dependencies unless they are there; false when that failed. */
export async function install() {
  if (isInstalled()) return true;
  console.log('Installing dependencies (npm ci). The first time takes a minute.');
  const { status } = await run('npm', ['ci'], { show: true });
  if (status !== 0) return false;
  return (await runLocal('wxt', ['prepare'], { show: true })).status === 0;
}
