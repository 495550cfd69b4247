// Lint: what the compiler does not see. Which globals exist depends on where a file runs: one tsconfig has the types of both.
import { builtinModules } from 'node:module';
import js from '@eslint/js';
import ts from 'typescript-eslint';

const BROWSER = ['adapters/webchat/widget/**/*.ts', 'adapters/desk/console/**/*.ts'];
const TESTS = ['**/*.test.ts', '**/testing/**/*.ts'];

const forbid = (names, message) => names.map((name) => ({ name, message }));
const BROWSER_GLOBALS = [
  'window',
  'document',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'HTMLElement',
  'customElements',
  'alert',
];
const NODE_GLOBALS = ['process', 'Buffer', '__dirname', '__filename', 'require', 'module', 'global', 'setImmediate'];

export default ts.config(
  { ignores: ['dist/', 'data/', 'coverage/', 'node_modules/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...ts.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true }],
      '@typescript-eslint/only-throw-error': ['error', { allowThrowingUnknown: true }],
      '@typescript-eslint/unbound-method': 'off', // our objects are closures, without `this`
      'no-control-regex': 'off', // a pattern that looks for them means it
      'no-undef': 'off', // the compiler knows better
      'no-restricted-globals': [
        'error',
        ...forbid(BROWSER_GLOBALS, 'There is no browser here; only widget/ and console/ run in one.'),
      ],
      'no-console': 'error',
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: BROWSER,
    ignores: TESTS,
    rules: {
      'no-restricted-globals': ['error', ...forbid(NODE_GLOBALS, 'This file runs in a browser.')],
      'no-restricted-imports': ['error', { paths: forbid(builtinModules, 'This file runs in a browser.'), patterns: ['node:*'] }],
    },
  },
  {
    files: TESTS,
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off', // matchers such as expect.any are of type any
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
    },
  },
  { files: BROWSER.map((files) => files.replace('*.ts', '*.test.ts')), rules: { 'no-restricted-globals': 'off' } },
  {
    files: ['**/*.dom.test.ts', '**/*.browser.test.ts'],
    rules: { 'no-restricted-globals': 'off' }, // they run in a browser, or tell one what to run
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        module: 'writable',
        require: 'readonly',
        fetch: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
      },
    },
  },
);
