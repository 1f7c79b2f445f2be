import { defineConfig } from '@playwright/test'
import { abreast } from './e2e/abreast'
import { findBrowser } from './e2e/browser'

const { executablePath, args } = await findBrowser()

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/start-products.ts',
  fullyParallel: false,
  // Run by hand they share one product and one worker; `run-tests.ts` asks for two where the machine has room for them.
  ...(process.env.JOURNEYS_ABREAST === '2' ? { projects: abreast, workers: 2 } : { workers: 1 }),
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['list'], ['json']] : [['list']],
  use: {
    launchOptions: { executablePath, args },
    contextOptions: { reducedMotion: 'reduce' },
    locale: 'en-GB',
    trace: 'off',
    viewport: { width: 1440, height: 900 },
  },
})
