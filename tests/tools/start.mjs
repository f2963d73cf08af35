import { spawn } from 'node:child_process';
import { checkNode, install } from './install.mjs';
import { ROOT, runLocal } from './run.mjs';

/** Runs the sandbox with this terminal as its own, so that Ctrl+C ends the browser too. */
function openSandbox() {
  const child = spawn('npx', ['--no-install', 'tsx', 'tests/sandbox/open.ts'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return new Promise((resolve) => child.on('close', (status) => resolve(status ?? 1)));
}

async function build() {
  console.log('Building the extension.');
  const { status, output } = await runLocal('wxt', ['build']);
  if (status !== 0) console.error(output);
  return status === 0;
}

/** From a fresh clone to the extension at work: installs, builds, opens the sandbox. */
async function main() {
  checkNode();
  if (!(await install())) process.exit(1);
  if (!(await build())) process.exit(1);
  process.exitCode = await openSandbox();
}

await main();
