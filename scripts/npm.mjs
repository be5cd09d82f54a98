// Calling npm from a script. Plain Node: this runs before any package is installed.
import { spawnSync } from 'node:child_process';
import { root } from './paths.mjs';

/**
 * Runs an npm tool in the project's folder, with its output on this screen.
 * @param {'npm' | 'npx'} tool
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to the environment
 * @returns {number} the exit code
 */
export function runNpm(tool, args, env = {}) {
  // On Windows npm and npx are .cmd files, which only a shell can start.
  const shell = process.platform === 'win32';
  const { status, error } = spawnSync(tool, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell,
  });
  if (error) throw error;
  return status ?? 1;
}
