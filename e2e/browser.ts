import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import bundled from '@sparticuz/chromium'

const system = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
const quiet = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** A Chromium to drive: the system's, else Playwright's own where it is installed, else the one that comes with npm. */
export async function findBrowser(): Promise<{ executablePath: string; args: string[] }> {
  const installed = system.find((path) => existsSync(path))
  if (installed) return { executablePath: installed, args: [...asRoot, ...quiet] }
  if (existsSync(chromium.executablePath()))
    return { executablePath: chromium.executablePath(), args: [...asRoot, ...quiet] }
  return {
    executablePath: await bundled.executablePath(),
    args: [...bundled.args.filter((arg) => !arg.startsWith('--headless')), ...asRoot],
  }
}
