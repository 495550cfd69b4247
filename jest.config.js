// Two projects: Node for everything, a browser-like DOM for front-end units (*.dom.test.ts).
const transform = {
  '^.+\\.ts$': [
    '@swc/jest',
    { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' }, sourceMaps: 'inline' },
  ],
};
// PGlite loads its parts with import() and jose is an ES module: jest understands both only once they are transformed too.
const withModules = {
  ...transform,
  'pglite/dist/.+\\.cjs$': transform['^.+\\.ts$'],
  'node_modules/jose/.+\\.js$': transform['^.+\\.ts$'],
};
const roots = ['<rootDir>/knowledge', '<rootDir>/bot', '<rootDir>/adapters', '<rootDir>/evaluation'];

module.exports = {
  projects: [
    {
      displayName: 'node',
      testEnvironment: 'node',
      roots,
      transform: withModules,
      transformIgnorePatterns: ['node_modules/(?!@electric-sql/pglite/|jose/)'],
      testMatch: ['**/*.test.ts'],
      testPathIgnorePatterns: ['\\.dom\\.test\\.ts$'],
    },
    {
      displayName: 'dom',
      testEnvironment: 'jsdom',
      roots,
      transform: { ...transform, '^.+\\.m?js$': transform['^.+\\.ts$'] },
      testMatch: ['**/*.dom.test.ts'],
      transformIgnorePatterns: ['node_modules/(?!(lit|lit-html|lit-element|@lit)/)'],
    },
  ],
};
