import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What would tie the model and the tables to a machine, a moment or chance. */
const impureGlobals = ['document', 'window', 'Office', 'Excel', 'performance', 'console'].map((name) => ({
  name,
  message: 'The model and the tables are pure: hand in what they need as an argument.',
}));
const impureProperties = [
  { object: 'Date', property: 'now', message: 'Hand in the date as an argument.' },
  { object: 'Math', property: 'random', message: 'The same input gives the same outcome.' },
];
const impureSyntax = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Hand in the date as an argument.' },
];

export default defineConfig(
  { ignores: ['dist/', '.cache/', 'coverage/', 'tests/architecture/fixtures/'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['*.config.ts'] } } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Keys that are data, such as the columns of a table, read best in brackets.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/class-literal-property-style': 'off',
      // noUncheckedIndexedAccess leaves `!` as the way to state that an index is in range.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // An error code without details is a code all the same.
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      eqeqeq: 'error',
    },
  },
  {
    // Excel reads other types than it writes, and the workbench does as Excel does.
    files: ['workbench/**'],
    rules: { '@typescript-eslint/related-getter-setter-pairs': 'off' },
  },
  {
    files: ['src/{model,tables}/**'],
    rules: {
      'no-restricted-globals': ['error', ...impureGlobals],
      'no-restricted-properties': ['error', ...impureProperties],
      'no-restricted-syntax': ['error', ...impureSyntax],
    },
  },
  {
    // The metadata generator reads `any[][]` from the signature and knows no other name for it.
    files: ['src/functions/**'],
    rules: { '@typescript-eslint/no-explicit-any': 'off' },
  },
  {
    // The mistakes that only show against a real Excel: reading before a sync, a sync in a loop.
    files: ['src/{workbook,taskpane,commands}/**'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  { files: ['src/taskpane/**'], extends: [reactHooks.configs['recommended-latest']] },
  {
    // Types are the compiler's business here too: scripts/tsconfig.json checks these files.
    files: ['**/*.{js,mjs,cjs}'],
    rules: { 'no-undef': 'off' },
  },
);
