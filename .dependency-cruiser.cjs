// Which folder may import which. The arrows run one way: functions, taskpane, commands → tables → model, and
// taskpane, commands → workbook → tables. tests/architecture proves that each rule bites.

/** What every folder with the model's vocabulary may know. */
const pure = 'model|tables';

/** The files of the model that may call on mathjs: it is as pure as they are. */
const usesMathjs = '^src/model/(formule/boom|kans/overschrijding)[.]ts$';

/**
 * A folder of src may import itself and the folders named, and nothing else of ours.
 * @param {string} folder
 * @param {string} allowed folders, separated by |
 * @param {string} why
 */
const onlyImports = (folder, allowed, why) => ({
  name: `arrows-of-${folder}`,
  comment: why,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^(src|workbench|tests|scripts|bench)/', pathNot: `^src/(${[folder, allowed].filter(Boolean).join('|')})/` },
});

/**
 * @param {string} name
 * @param {string} folders of src, separated by |
 * @param {string} packages a pattern over the packages that stay outside
 * @param {string} why
 */
const withoutPackages = (name, folders, packages, why) => ({
  name,
  comment: why,
  severity: 'error',
  from: { path: `^src/(${folders})/` },
  to: { path: `node_modules/${packages}` },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    onlyImports('model', '', 'The model is pure: it knows nothing of Excel, tables or screens.'),
    onlyImports('parameters', '', 'Parameters are data; the model gets them as arguments.'),
    onlyImports('tables', 'model|parameters', 'The tables know the model and the published figures, and nothing above them.'),
    onlyImports('locales', pure, 'Texts know the codes they put into words, and nothing else.'),
    onlyImports('workbook', `${pure}|parameters|locales`, 'Reading and writing Excel knows nothing of who asked for it.'),
    onlyImports('functions', `${pure}|parameters|locales`, 'The functions run without a page and without a workbook.'),
    onlyImports('commands', `${pure}|parameters|locales|workbook`, 'The ribbon calls the workbook, not the pane.'),
    onlyImports('taskpane', `${pure}|parameters|locales|workbook|commands`, 'The pane is on top, beside the ribbon.'),
    {
      name: 'locales-only-types',
      comment: 'A text that runs code of the model would pull the model into every bundle that shows a text.',
      severity: 'error',
      from: { path: '^src/locales/' },
      to: { path: '^src/(model|tables)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'pure-without-packages',
      comment: 'What is pure needs no package.',
      severity: 'error',
      from: { path: '^src/(model|tables|parameters|locales)/', pathNot: usesMathjs },
      to: { path: 'node_modules/' },
    },
    {
      name: 'only-mathjs-in-the-model',
      comment: 'Reading the formula of a user and the error function are better taken from a library than written anew.',
      severity: 'error',
      from: { path: usesMathjs },
      to: { path: 'node_modules/', pathNot: 'node_modules/mathjs/' },
    },
    withoutPackages('react-only-in-the-pane', 'functions|workbook|commands', '(react|react-dom|@fluentui)/', 'React comes only with the pane.'),
    withoutPackages(
      'tools-never-ship',
      '[^/]+',
      '(@univerjs|exceljs|playwright-core|@microsoft/office-js|@duckdb)/',
      'What serves the workbench and the tests stays out of the add-in.',
    ),
    {
      name: 'workbench-knows-only-the-bundle',
      comment: 'The workbench runs the add-in as Excel does: as built, from outside.',
      severity: 'error',
      from: { path: '^workbench/' },
      to: { path: '^(src|tests)/' },
    },
    {
      name: 'no-circle',
      comment: 'Two files that need each other are one idea in the wrong places. Except for Excel itself, whose sheets, tables and ranges know each other.',
      severity: 'error',
      from: { pathNot: '^workbench/excel/' },
      to: { circular: true },
    },
    {
      name: 'no-unresolved',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
