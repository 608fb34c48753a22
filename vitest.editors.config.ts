import {defineConfig} from 'vitest/config'

/** Real editors with the files that ship for them: `npm run test:editors`. */
export default defineConfig({
  test: {
    include: ['tests/editors/**/*.test.ts'],
    globalSetup: ['tests/support/build-programs.ts'],
    testTimeout: 60_000,
    pool: 'threads',
    fileParallelism: false,
  },
})
