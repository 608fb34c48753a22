import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/editors/**', 'tests/word/**', 'tests/browser/**'],
    globalSetup: ['tests/support/build-programs.ts'],
    testTimeout: 30_000,
    pool: 'threads',
  },
})
