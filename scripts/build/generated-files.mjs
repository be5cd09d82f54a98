import webpack from 'webpack';

/**
 * @typedef {object} Generated
 * @property {Record<string, string | Buffer>} files by name in the output
 * @property {string[]} [problems] what is wrong with the sources they were made from
 */

/** A webpack plugin that adds generated files to the output, and makes them again when their sources change. */
export class GeneratedFiles {
  /**
   * @param {string} name for messages
   * @param {(compilation: webpack.Compilation) => Generated | Promise<Generated>} generate
   * @param {{ folders?: string[], files?: string[] }} [sources] to watch
   */
  constructor(name, generate, sources = {}) {
    this.name = name;
    this.generate = generate;
    this.sources = sources;
  }

  /** @param {webpack.Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(this.name, (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: this.name, stage }, async () => {
        compilation.contextDependencies.addAll(this.sources.folders ?? []);
        compilation.fileDependencies.addAll(this.sources.files ?? []);
        const { files, problems = [] } = await this.generate(compilation);
        for (const problem of problems) compilation.errors.push(new webpack.WebpackError(`${this.name}: ${problem}`));
        for (const [name, content] of Object.entries(files)) {
          compilation.emitAsset(name, new webpack.sources.RawSource(content));
        }
      });
    });
  }
}
