import { readFile } from 'node:fs/promises';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import { officeJsUrl, paneDirectives, policy } from './scripts/build/csp.mjs';
import { functionMetadata, functionsFolder, overlayFile } from './scripts/build/function-metadata.mjs';
import { GeneratedFiles } from './scripts/build/generated-files.mjs';
import { hashedFolder, hostingFiles } from './scripts/build/hosting.mjs';
import { developmentBase, manifestFor } from './scripts/build/manifest.mjs';
import { thirdPartyNotices } from './scripts/build/notices.mjs';
import { localOfficeJs, officeJsPackage } from './scripts/build/office-js.mjs';
import { cycloneDx } from './scripts/build/sbom.mjs';
import { readPackage, shippedPackages } from './scripts/build/shipped-packages.mjs';
import { inCache, inProject, root } from './scripts/paths.mjs';

/** What is asked for by a name in the sources. */
const fixedNames = new Set(['functions', 'declaraties']);

/** @typedef {'development' | 'production'} Mode */

/**
 * @typedef {object} AddinOptions
 * @property {Mode} mode
 * @property {string} [output] the folder to write to
 * @property {string} [base] the https address the add-in will be served from
 * @property {boolean} [officeJsIsLocal] for networks that cannot reach Microsoft's: serve office.js with the add-in
 */

/**
 * `npm run build -- --env base=https://… --env officejs=lokaal`
 * @param {{ base?: string, officejs?: string }} env
 * @param {{ mode?: Mode }} argv
 */
export default function build({ base = process.env['BASIS_URL'], officejs }, { mode = 'production' }) {
  if (!base) console.warn(`Without --env base=https://… the manifest in dist points at ${developmentBase}.`);
  return addin({ mode, ...(base && { base }), officeJsIsLocal: officejs === 'lokaal' });
}

/**
 * The add-in: everything in dist.
 * @param {AddinOptions} options
 * @returns {import('webpack').Configuration}
 */
export function addin({ mode, output = inProject('dist'), base = developmentBase, officeJsIsLocal = false }) {
  const directives = paneDirectives({ officeJsIsLocal });
  const production = mode === 'production';
  const hashedName = `${hashedFolder}/[name]${production ? '.[contenthash:8]' : ''}.js`;
  return {
    ...shared(`addin-${mode}`, mode),
    entry: {
      functions: './src/functions/index.ts',
      // Each builds on the one before, so that the pane, the ribbon and the cells share one copy of the model.
      commands: { import: './src/commands/index.ts', dependOn: 'functions' },
      taskpane: { import: './src/taskpane/index.tsx', dependOn: 'commands' },
      // A worker: it has no page to load through.
      declaraties: { import: './src/taskpane/realisatie/bestand/worker.ts', chunkLoading: 'import-scripts' },
    },
    output: {
      path: output,
      // The manifest names functions.js and the pane its worker; the page names the others, so those can be cached for ever.
      filename: ({ chunk }) => (chunk?.name && fixedNames.has(chunk.name) ? '[name].js' : hashedName),
      chunkFilename: hashedName,
      // Relative to the page. The default asks the document for it, and the functions must run without one.
      publicPath: '',
      globalObject: 'globalThis',
      clean: true,
    },
    // Without webpack's own `global`, whose fallback makes code out of text; every host here has globalThis.
    node: { global: false },
    // Not eval, which the Content-Security-Policy forbids.
    devtool: production ? false : 'cheap-module-source-map',
    plugins: [
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        chunks: ['functions', 'commands', 'taskpane'],
        chunksSortMode: 'manual',
        templateParameters: {
          contentSecurityPolicy: policy(directives),
          officeJs: officeJsIsLocal ? 'office-js/office.js' : officeJsUrl,
        },
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png' },
          { from: 'assets/hulp.html', to: 'hulp.html' },
          { from: 'manifest.xml', transform: (manifest) => manifestFor(manifest.toString(), base) },
          ...(officeJsIsLocal ? [localOfficeJs] : []),
        ],
      }),
      new GeneratedFiles('functions.json', functionMetadataFiles, { folders: [functionsFolder], files: [overlayFile] }),
      new GeneratedFiles('hosting', () => ({ files: hostingFiles(directives) })),
      new GeneratedFiles('licences', (compilation) => licenceFiles(compilation, officeJsIsLocal)),
    ],
  };
}

/**
 * The stand-in for Excel: for trying and testing, never shipped.
 * @param {{ output?: string }} [options]
 * @returns {import('webpack').Configuration}
 */
export function workbench({ output = inCache('workbench') } = {}) {
  return {
    ...shared('workbench', 'development'),
    entry: './workbench/page/main.ts',
    output: { path: output, clean: true },
    // Univer takes minutes to minify. Its React does not have to be the slow one that helps write React.
    optimization: { nodeEnv: 'production' },
    devtool: false,
    plugins: [new HtmlPlugin({ template: './workbench/page/index.html', favicon: './assets/icon-32.png' })],
  };
}

/**
 * The benchmarks: the sources as they ship, run by Node.
 * @param {string} output
 * @returns {import('webpack').Configuration}
 */
export function bench(output) {
  return {
    ...shared('bench', 'production'),
    target: 'node20',
    entry: { main: './bench/main.ts', declaraties: './bench/declaraties.ts' },
    experiments: { outputModule: true },
    output: { path: output, filename: '[name].mjs', module: true, chunkFormat: 'module', clean: true },
    externals: { '@ironcalc/wasm': 'module @ironcalc/wasm', exceljs: 'module exceljs', '@duckdb/duckdb-wasm/blocking': 'node-commonjs @duckdb/duckdb-wasm/blocking' },
    optimization: { minimize: false },
  };
}

/**
 * @param {string} name
 * @param {Mode} mode
 * @returns {import('webpack').Configuration}
 */
function shared(name, mode) {
  return {
    name,
    mode,
    context: root,
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'ts-loader',
          // The types are checked by `npm run typecheck`, over every folder with its own rules.
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
        { test: /\.css$/, use: ['style-loader', 'css-loader'] },
      ],
    },
    cache: {
      type: 'filesystem',
      cacheDirectory: inCache('webpack'),
      buildDependencies: { config: [inProject('webpack.config.js')] },
    },
    performance: false,
  };
}

async function functionMetadataFiles() {
  const { nl, en, problems } = await functionMetadata();
  // The manifest's default locale is en-US, so the file without a language is the English one.
  return { files: { 'functions.json': JSON.stringify(en, null, 2), 'functions.nl.json': JSON.stringify(nl, null, 2) }, problems };
}

/**
 * @param {import('webpack').Compilation} compilation
 * @param {boolean} officeJsIsLocal
 */
async function licenceFiles(compilation, officeJsIsLocal) {
  const packages = [...shippedPackages(compilation), ...(officeJsIsLocal ? [readPackage(officeJsPackage)] : [])];
  return {
    files: {
      LICENSE: await readFile(inProject('LICENSE')),
      'THIRD-PARTY-NOTICES.txt': thirdPartyNotices(packages),
      'sbom.cdx.json': cycloneDx(packages),
    },
  };
}
