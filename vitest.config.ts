import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname

export default defineConfig({
  resolve: { alias: { '@': root, 'server-only': resolve(root, 'lib/runtime/testing/nothing.ts') } },
  test: {
    include: ['lib/**/*.test.ts', 'components/**/*.test.{ts,tsx}', 'prisma/**/*.test.ts'],
    globalSetup: ['lib/runtime/testing/start-database.ts'],
    setupFiles: ['lib/runtime/testing/take-own-place.ts', 'lib/runtime/testing/fail-on-console-error.ts'],
    testTimeout: 180_000,
    hookTimeout: 60_000,
    pool: 'forks',
    // Each needs a few hundred megabytes, with the children that it starts.
    maxWorkers: Math.min(4, availableParallelism()),
  },
})
