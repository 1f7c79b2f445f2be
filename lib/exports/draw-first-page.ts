import 'server-only'
import type { Readable } from 'node:stream'
import { runProgram } from '@/lib/exports/run-program'

/** Twice the width at which it is shown, for screens with fine dots. In pixels. */
const pixelsWide = 880

const longestMs = 30_000

/** The first page of a PDF that we made, as PNG of 880 pixels in width. Throws an Error when it cannot be drawn. */
export const drawFirstPage = (pdf: Readable): Promise<Buffer> =>
  runProgram('draw-page.mjs', { doing: 'Drawing', input: pdf, longestMs, args: [String(pixelsWide)] })
