import 'server-only'
import { spawn } from 'node:child_process'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { buffer, text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { env } from '@/lib/env'

const PROGRAM = path.join(process.cwd(), 'lib', 'exports', 'draw-page.mjs')

/** Twice the width at which it is shown, for screens with fine dots. In pixels. */
const pixelsWide = 880

const longestMs = 30_000

/**
 * The first page of a PDF that we made, as PNG of 880 pixels in width. Drawn in a process of its own, so that no request
 * waits for it. Throws an Error when it cannot be drawn.
 */
export async function drawFirstPage(pdf: Readable): Promise<Buffer> {
  const child = spawn(process.execPath, [PROGRAM, String(pixelsWide)], {
    timeout: longestMs,
    env: { NODE_ENV: env.NODE_ENV },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const ended = new Promise<string>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve(code === 0 ? '' : `ended with ${String(signal ?? code)}`))
  })
  const given = pipeline(pdf, child.stdin).then(
    () => '',
    (error: unknown) => ` The PDF was not handed over: ${String(error)}`,
  )
  const [png, complaint, failure, broken] = await Promise.all([buffer(child.stdout), text(child.stderr), ended, given])
  if (failure !== '') throw new Error(`Drawing ${failure}. ${complaint}${broken}`)
  return png
}
