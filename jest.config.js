// Two projects: Node for everything, a browser-like DOM for front-end units (*.dom.test.ts).
const transform = {
  '^.+\\.ts$': [
    '@swc/jest',
    { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' }, sourceMaps: 'inline' },
  ],
};
const roots = ['<rootDir>/knowledge', '<rootDir>/bot', '<rootDir>/adapters', '<rootDir>/evaluation'];

module.exports = {
  projects: [
    { displayName: 'node', testEnvironment: 'node', roots, transform, testMatch: ['**/*.test.ts'], testPathIgnorePatterns: ['\\.dom\\.test\\.ts$'] },
    { displayName: 'dom', testEnvironment: 'jsdom', roots, transform: { ...transform, '^.+\\.m?js$': transform['^.+\\.ts$'] }, testMatch: ['**/*.dom.test.ts'], transformIgnorePatterns: ['node_modules/(?!(lit|lit-html|lit-element|@lit)/)'] },
  ],
};
