// Calling npm from a script. Plain Node: this runs before any package is installed.
import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/**
 * Runs an npm tool in the project's folder, with its output on this screen.
 * @param {'npm' | 'npx'} tool
 * @param {string[]} args
 * @returns {Promise<boolean>} whether it succeeded
 */
export function runNpm(tool, args) {
  return new Promise((resolve, reject) => {
    // On Windows npm and npx are .cmd files, which only a shell can start.
    spawn(tool, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
      .once('error', reject)
      .once('close', (code) => resolve(code === 0));
  });
}
