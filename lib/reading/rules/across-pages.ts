import type { Range } from '@/lib/documents/anchor'
import { jointBetween } from '@/lib/documents/join-parts'
import type { Block } from '@/lib/documents/lay-out-text'
import { goesOn, looksLikeEdge } from '@/lib/reading/rules/goes-on'

/** Text that is read in one run: a block, or the parts of a paragraph that goes on over the ends of pages. */
export type RunningText = {
  /** The block that begins it, and the one that says most. */
  block: Block
  longest: Block
  text: string
  within: Range
  /** Where a stretch of it stands in the document: one range, or one for each part. */
  placesOf: (range: Range) => Range[]
}

const boundsOf = ({ runs }: Block): Range => ({ start: runs[0]?.start ?? 0, end: runs.at(-1)?.end ?? 0 })

const isAside = ({ kind }: Block) => kind === 'furniture' || kind === 'footnote'

/** Heads and feet that the file does not tell apart, at most so many at the end of a page. */
const mostEdges = 2

function inOnePiece(text: string, block: Block): RunningText {
  return { block, longest: block, text, within: boundsOf(block), placesOf: (range) => [range] }
}

/** A part of a paragraph: its place in the document, and its words at their place in the text that is read in one run. */
type Part = Range & { at: number; words: string }

function inParts(text: string, blocks: readonly Block[]): RunningText | null {
  const [block] = blocks
  if (!block) return null
  const parts: Part[] = []
  let [run, length] = ['', 0]
  for (const bounds of blocks.map(boundsOf)) {
    const words = text.slice(bounds.start, bounds.end)
    const before = parts.at(-1)
    if (before) {
      const { cut, between } = jointBetween(before.words, words)
      before.words = before.words.slice(0, before.words.length - cut)
      length = before.at + before.words.length + between.length
      run += `${before.words}${between}`
    }
    parts.push({ ...bounds, at: length, words })
  }
  run += parts.at(-1)?.words ?? ''
  return {
    block,
    longest: blocks.reduce((a, b) =>
      boundsOf(b).end - boundsOf(b).start > boundsOf(a).end - boundsOf(a).start ? b : a,
    ),
    text: run,
    within: { start: 0, end: run.length },
    placesOf: ({ start, end }) =>
      parts
        .filter(({ at, words }) => start < at + words.length && end > at)
        .map((part) => ({
          start: part.start + Math.max(0, start - part.at),
          end: end > part.at + part.words.length ? part.end : part.start + end - part.at,
        })),
  }
}

/** Which block goes on with what stands at the end of a page; -1 where none surely does. */
function nextOf(text: string, blocks: readonly Block[], index: number, languageOf: (block: Block) => string): number {
  const block = blocks[index]
  if (!block || (block.kind !== 'paragraph' && block.kind !== 'list_item')) return -1
  const { end } = boundsOf(block)
  let edges = 0
  for (let at = index + 1; at < blocks.length; at += 1) {
    const next = blocks[at]
    if (!next) return -1
    const pages = text.slice(end, boundsOf(next).start).split('\f').length - 1
    // Notes stand at the foot of a page: what looks like one at its head may be the sentence that goes on, with a number.
    if (pages > 1 || (pages === 1 && next.kind === 'footnote')) return -1
    if (isAside(next)) continue
    if (pages === 1 && goesOn(text, block, next, { language: languageOf(block), isNear: edges === 0 })) return at
    edges += 1
    if (edges > mostEdges || !looksLikeEdge(text, next)) return -1
  }
  return -1
}

/**
 * The blocks of a document as they are read, in order: a paragraph that goes on over the end of a page in one run. Joined only
 * where pages are told by form feeds, behind the greeting, and where the words say that they go on.
 */
export function runningTexts(
  text: string,
  blocks: readonly Block[],
  languageOf: (block: Block) => string,
): RunningText[] {
  if (!text.includes('\f')) return blocks.map((block) => inOnePiece(text, block))
  const greeting = blocks.findIndex(({ kind }) => kind === 'salutation')
  const taken = new Set<number>()
  return blocks.flatMap((block, index) => {
    if (taken.has(index)) return []
    const own = [block]
    for (let at = index > greeting ? nextOf(text, blocks, index, languageOf) : -1; at >= 0;) {
      const next = blocks[at]
      if (!next) break
      taken.add(at)
      own.push(next)
      at = nextOf(text, blocks, at, languageOf)
    }
    return own.length === 1 ? [inOnePiece(text, block)] : (inParts(text, own) ?? [])
  })
}
