import webpack from 'webpack';

/**
 * Builds once. Errors of any of the builds make it fail.
 * @param {import('webpack').Configuration[]} configurations
 * @returns {Promise<void>}
 */
export function compile(configurations) {
  const compiler = webpack(configurations);
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      // Closing writes webpack's cache.
      compiler.close(() => {
        if (error) reject(error);
        else if (stats?.hasErrors()) reject(new Error(problemsOf(stats)));
        else resolve();
      });
    });
  });
}

/**
 * Builds, and builds again whenever a source changes.
 * @param {import('webpack').Configuration[]} configurations
 * @param {(problems: string) => void} onBuilt called after every build, with its errors and warnings
 * @returns {Promise<{ close: () => Promise<void> }>} after the first build
 */
export function watch(configurations, onBuilt) {
  const compiler = webpack(configurations);
  return new Promise((resolve, reject) => {
    const watching = compiler.watch({}, (error, stats) => {
      if (error) return reject(error);
      onBuilt(stats ? problemsOf(stats) : '');
      resolve({ close: () => new Promise((closed) => watching?.close(() => closed())) });
    });
  });
}

/** @param {import('webpack').MultiStats} stats */
function problemsOf(stats) {
  const hasProblems = stats.hasErrors() || stats.hasWarnings();
  return hasProblems ? stats.toString({ preset: 'errors-warnings', colors: process.stdout.isTTY }) : '';
}

/**
 * Tells on the screen how a build went.
 * @param {string} problems
 */
export const reportBuild = (problems) => console.log(problems || `Built at ${new Date().toLocaleTimeString()}.`);
