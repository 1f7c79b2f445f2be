import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname

export default defineConfig({
  resolve: { alias: { '@': root, 'server-only': resolve(root, 'lib/runtime/testing/nothing.ts') } },
  test: {
    include: ['lib/**/*.test.ts', 'components/**/*.test.{ts,tsx}', 'prisma/**/*.test.ts'],
    globalSetup: ['lib/runtime/testing/start-database.ts'],
    setupFiles: ['lib/runtime/testing/fail-on-console-error.ts'],
    testTimeout: 90_000,
    hookTimeout: 60_000,
    pool: 'forks',
  },
})
