import {defineConfig} from 'vitest/config'

/** The HTML report in a real browser: `npm run test:browser`. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: ['tests/support/build-programs.ts'],
    testTimeout: 180_000,
    hookTimeout: 60_000,
    pool: 'threads',
    fileParallelism: false,
  },
})
