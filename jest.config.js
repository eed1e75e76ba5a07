const swc = (isTsx) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2024',
      parser: { syntax: 'typescript', tsx: isTsx, decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
    },
    module: { type: 'es6' },
  },
];

/** Sources import './x.js' and mean x.ts or x.tsx. */
const sourceNames = { '^(\\.{1,2}/.*)\\.js$': '$1' };

const shared = {
  rootDir: import.meta.dirname,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.ts$': swc(false), '^.+\\.tsx$': swc(true) },
};

/** @type {import('jest').Config} */
export default {
  projects: [
    {
      ...shared,
      displayName: 'server',
      testEnvironment: 'node',
      roots: ['<rootDir>/test'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/web/'],
      moduleNameMapper: sourceNames,
      globalSetup: '<rootDir>/test/support/fetch-programs.js',
    },
    {
      ...shared,
      displayName: 'web',
      testEnvironment: 'jsdom',
      roots: ['<rootDir>/test/web'],
      moduleNameMapper: { '\\.css$': '<rootDir>/test/web/support/no-styles.js', ...sourceNames },
      setupFiles: ['<rootDir>/test/web/support/browser.js'],
    },
  ],
  testTimeout: 30_000,
  // Real servers run beside the tests; the time limits inside them want some processor left.
  maxWorkers: 2,
  testSequencer: '<rootDir>/test/support/longest-first.cjs',
  reporters: ['default', '<rootDir>/test/support/closing-line.js'],
};
