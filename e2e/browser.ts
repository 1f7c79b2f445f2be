import { existsSync, mkdirSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
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

/** The packaged browser unpacks itself for its user alone; in a folder that all share, the next user could not run it. */
async function unpacked(): Promise<string> {
  const [shared, own] = [process.env.TMPDIR, join(tmpdir(), `answerable-browser-${userInfo().uid}`)]
  mkdirSync(own, { recursive: true, mode: 0o700 })
  process.env.TMPDIR = own
  try {
    return await bundled.executablePath()
  } finally {
    if (shared === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = shared
  }
}

/**
 * A Chromium to drive: the system's, else Playwright's own where it is installed, else the one that comes with npm. The
 * arguments that the package proposes are not taken: they put everything into one process, which dies with its first page,
 * and switch off the same-origin policy, which the journeys rely on.
 */
export async function findBrowser(): Promise<{ executablePath: string; args: string[] }> {
  const installed = system.find((path) => existsSync(path))
  const own = existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined
  return { executablePath: installed ?? own ?? (await unpacked()), args: [...asRoot, ...quiet] }
}
