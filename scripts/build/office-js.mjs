import { inProject } from '../paths.mjs';

/** Office.js as a package: for the local server, and for networks that cannot reach Microsoft's. */
export const officeJsPackage = 'node_modules/@microsoft/office-js';

/** The files of that package, as office.js looks for them beside itself. */
export const officeJsFiles = inProject(officeJsPackage, 'dist');

/** What Excel needs of it, as a pattern for copy-webpack-plugin: the other Office programs and the debug versions stay out. */
export const localOfficeJs = {
  context: officeJsFiles,
  from: '{office,excel-*-16.*,o15apptofilemappingtable,custom-functions-runtime,es6-promise,*/office_strings}.js',
  to: 'office-js/',
  globOptions: { ignore: ['**/*.debug.js'] },
  info: { minimized: true },
};
