import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The project's root. */
export const ROOT = join(import.meta.dirname, '..', '..');

/** npm's own programs are scripts on Windows, which only a shell can start. */
const SHELL = process.platform === 'win32';

/**
 * Runs a program in the project's root and resolves with its exit status and what it printed. Nothing may ask:
 * its input is closed. With `show` the output goes to the screen too.
 */
export function run(command, args, { show = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      shell: SHELL,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    let output = '';
    let printed = '';
    child.stdout.on('data', (data) => {
      printed += data;
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (data) => {
        output += data;
        if (show) process.stdout.write(data);
      });
    }
    child.on('error', (error) => resolve({ status: 1, output: `${output}${error.message}\n`, printed }));
    child.on('close', (status) => resolve({ status: status ?? 1, output, printed }));
  });
}

/** Runs a program of node_modules/.bin. */
export function runLocal(program, args, options) {
  return run('npx', ['--no-install', program, ...args], options);
}
