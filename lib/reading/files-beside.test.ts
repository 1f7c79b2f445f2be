import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readFile } from '@/lib/reading/read-file'
import { inParallel } from '@/lib/runtime/read/in-parallel'
import { filesBeside, whySkipped } from '@/lib/runtime/testing/files/files-beside'
import { compareHead, headOfLetter, similarity } from '@/lib/runtime/testing/files/similarity'

const beside = filesBeside() ?? []
const title = beside.length === 0 ? `${whySkipped} Skipped:` : 'the files beside the checkout:'
const hostile = beside.filter(({ isHostile }) => isHostile)
/** Every third of the readable ones: all are scored by `lib/runtime/score-files.ts`. */
const normal = beside.filter(({ isHostile }) => !isHostile).filter((_, index) => index % 3 === 0)

const leftovers = () => readdirSync(tmpdir()).filter((name) => /answerable-(?:probe|read)/.test(name))

describe(title, { timeout: 1_200_000 }, () => {
  test.skipIf(hostile.length === 0)(
    'a hostile one ends as its text or as one sentence, the same each time, and leaves nothing',
    async () => {
      const before = leftovers()
      const faults = await inParallel(2, [...hostile.entries()], async ([index, { path, outcome }]) => {
        // Every other one with its words read too, as the product does: rules must not hang on them either.
        const read = await readFile(path, { name: basename(path), withoutSuggestions: index % 2 === 1 })
        if (!read.ok)
          return /^[^\n/\\]+[.!]$/.test(read.error.sentence) ? [] : [`${basename(path)}: ${read.error.sentence}`]
        const { text, attachments, needsOcr, meta } = read.extracted
        if (outcome === 'clear-error') return [`${basename(path)}: read, though it cannot be`]
        // A mail without words is one when it says from whom or about what.
        const says = text.trim() !== '' || attachments.length > 0 || needsOcr || meta.mail?.from || meta.mail?.subject
        return says ? [] : [`${basename(path)}: nothing in it`]
      })
      expect(faults.flat()).toEqual([])
      expect(leftovers()).toEqual(before)
    },
  )

  test.skipIf(normal.length === 0)(
    'a readable one gives its words back: 0.97 in the middle, 0.90 for nine in ten',
    async () => {
      const scores = await inParallel(2, normal, async ({ path, kind }) => {
        const reference = path.replace(/\.[^.]+$/, '.expected.txt')
        if (!existsSync(reference)) return []
        const read = await readFile(path, { name: basename(path) })
        if (!read.ok) return [0]
        const { body } = compareHead(kind, readFileSync(reference, 'utf8'), read.extracted)
        const { text } = read.extracted
        return [similarity(kind === 'mbox' ? text.replace(headOfLetter, '') : text, body).bag]
      })
      const sorted = scores.flat().sort((a, b) => a - b)
      expect(sorted[Math.floor(sorted.length / 2)]).toBeGreaterThanOrEqual(0.97)
      expect(sorted[Math.floor(sorted.length / 10)]).toBeGreaterThanOrEqual(0.9)
    },
  )
})
