import {defineConfig} from 'vitest/config'

/** Tests with LibreOffice, which must be installed: `apt-get install libreoffice-writer-nogui`. */
export default defineConfig({
  test: {
    include: ['tests/word/**/*.test.ts'],
    testTimeout: 1_800_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
})
