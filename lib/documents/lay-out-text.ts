import type { Range } from '@/lib/documents/anchor'
import { findFurniture } from '@/lib/documents/find-furniture'
import { splitLines, type Line } from '@/lib/documents/split-lines'

export type BlockKind =
  'letterhead' | 'heading' | 'paragraph' | 'list_item' | 'salutation' | 'closing' | 'footnote' | 'furniture'

/** A piece of a document as people read it. `runs` are its lines in the stored text; between two runs stands a blank. */
export type Block = { kind: BlockKind; number: number | null; page: number; runs: Range[] }

/** What an item of a list opens with, and the blank behind it. */
export const bullet = /^(?:[•·▪◦●○■□◆❖►▶➢➤✓✔→‣⁃*–-]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s/u
const salutation = /^(?:dear|madame|monsieur|sehr geehrte|liebe|szanown|estimad|gentile|egregi)/iu
const closing =
  /^(?:yours (?:faithfully|sincerely|truly)|(?:kind|best|warm)(?:est)? regards|(?:regards|sincerely)(?=[,.!]|$)|mit freundlichen|veuillez agréer|je vous prie|z poważaniem|atentamente|cordiali saluti|on behalf of)/iu
const footnote = /^(?:\[\d{1,2}\]|\d{1,2})\s+\S/
/** A line at whose end a sentence ends, with the mark of a footnote behind it. */
export const sentenceEnd = /[.?!:;…]["”’»)\]]*(?:\d{0,2}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}|\[\d{1,2}\])$/u
const opensSentence = /^["“„«(]?[\p{Lu}\p{N}]/u

/** How wide full lines of this text are, in characters: what nine in ten lines stay under. */
function widthOf(lines: Line[]): number {
  const lengths = lines.map((line) => line.words.length).sort((a, b) => a - b)
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0
}

/** Lines longer than this were not broken by whoever typed or printed them, in characters. */
const unbroken = 200

/** Hard-wrapped text with a blank line after each line, as pasted from some PDF readers: blank lines mean nothing. */
function isDoubleSpaced(lines: Line[], width: number): boolean {
  if (width > unbroken) return false
  const gaps = lines.slice(1).filter((line) => line.blankBefore > 0)
  const torn = lines.slice(1).filter((line, i) => line.blankBefore > 0 && !sentenceEnd.test(lines[i]?.words ?? ''))
  return lines.length > 12 && gaps.length > lines.length * 0.8 && torn.length > lines.length * 0.4
}

/** A line that ended although the next word had room behind it: its paragraph ended. */
const wouldHaveFitted = (line: Line, before: Line, width: number) =>
  before.words.length + 1 + (line.words.split(/\s/)[0] ?? '').length <= width

const isFormula = ({ words }: Line) => salutation.test(words) || closing.test(words)

/** A line that does nothing but greet: it stands for itself even close under a full line, as in a recognised scan. */
const greets = ({ words }: Line) => words.length < 80 && salutation.test(words) && /^\p{Lu}[^.?;]*[,:!]$/u.test(words)

const isShort = (line: Line, width: number) => line.words.length < width * 0.75

function startsBlock(line: Line, before: Line, width: number, doubleSpaced: boolean, isHead: boolean): boolean {
  if (bullet.test(line.words)) return true
  // "… which she wrote / on behalf of the office": a formula opens no line in the midst of a sentence.
  const isMidst = line.blankBefore === 0 && !sentenceEnd.test(before.words) && !isShort(before, width)
  if (greets(line) || (isFormula(line) && !isMidst)) return true
  if (line.page !== before.page) return sentenceEnd.test(before.words) && opensSentence.test(line.words)
  if (!doubleSpaced) {
    // A text without hard breaks has a paragraph a line; in one with them, only a line far too short ends one.
    if (line.blankBefore > 0 || width > unbroken) return true
    const ended = sentenceEnd.test(before.words) && isShort(before, width)
    const isBreak = isHead ? isShort(before, width) && before.words.length < 60 : before.words.length < width * 0.5
    return (ended || isBreak) && opensSentence.test(line.words)
  }
  if (line.blankBefore > 1 && !/[,\p{Ll}]$/u.test(before.words)) return true
  const ended = sentenceEnd.test(before.words) && opensSentence.test(line.words)
  return (ended && wouldHaveFitted(line, before, width)) || before.words.length < width * 0.45
}

function kindOf(lines: Line[], isLate: boolean, hasBody: boolean, isClosed: boolean): BlockKind {
  const words = lines.map((line) => line.words).join(' ')
  if (salutation.test(words) && words.length < 120) return 'salutation'
  if (closing.test(words) && words.length < 120) return 'closing'
  if (isLate && footnote.test(words)) return 'footnote'
  if (isClosed && words.length < 160) return 'closing'
  if (bullet.test(words)) return 'list_item'
  const isTitle = lines.length === 1 && words.length < 120 && !sentenceEnd.test(words) && opensSentence.test(words)
  return isTitle && !hasBody ? 'heading' : 'paragraph'
}

/** Lines that belong together. Those set aside are in none, and no group goes on behind them, nor over one of `breaks`. */
function groupLines(given: readonly Line[], aside: ReadonlySet<Line>, breaks: ReadonlySet<Line>): Line[][] {
  const lines = given.filter((line) => !aside.has(line))
  const isBehind = new Set(given.slice(1).filter((_, i) => given[i] !== undefined && aside.has(given[i])))
  const width = widthOf(lines)
  const doubleSpaced = isDoubleSpaced(lines, width)
  // The lines of a letterhead are short and stay apart; they end where somebody is greeted, or with the first full line.
  const greeting = lines.findIndex((line) => salutation.test(line.words))
  const body = greeting >= 0 ? greeting : lines.findIndex((line) => line.words.length > width * 0.8)
  const groups: Line[][] = []
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1]
    const group = groups.at(-1)
    if (
      !before ||
      !group ||
      isBehind.has(line) ||
      breaks.has(line) ||
      startsBlock(line, before, width, doubleSpaced, i <= body)
    )
      groups.push([line])
    // A greeting stands for itself.
    else if (group.length === 1 && isFormula(before)) groups.push([line])
    else group.push(line)
  }
  return groups
}

/** A stretch that the file itself tells apart: a running head or foot, a note. */
export type KnownZone = Range & { kind: string }

const isZone = (zone: unknown): zone is KnownZone => {
  if (typeof zone !== 'object' || zone === null) return false
  const { kind, start, end } = zone as Record<string, unknown>
  return typeof kind === 'string' && Number.isInteger(start) && Number.isInteger(end)
}

/** The stretches that a file told apart, as they are kept beside its text; none where there are none. */
export const knownZones = (stored: unknown): KnownZone[] => (Array.isArray(stored) ? stored.filter(isZone) : [])

/** The place of the first line that begins at an offset or behind it. */
function firstFrom(lines: readonly Line[], offset: number): number {
  let [low, high] = [0, lines.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle]?.start ?? offset) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Lines in the stretches of one kind, each stretch for itself. */
function linesIn(lines: readonly Line[], zones: readonly KnownZone[], kind: string): Line[][] {
  return zones
    .filter((zone) => zone.kind === kind)
    .map(({ start, end }) =>
      lines.slice(firstFrom(lines, start), firstFrom(lines, end)).filter((line) => line.end <= end),
    )
    .filter((group) => group.length > 0)
}

/** What a mail has of others, or of nobody: no paragraph goes on into it, or out of it, though no blank line parts them. */
const othersOfMail = ['quoted_letter', 'letterhead', 'signature']

/** The lines at which such a stretch begins, and those right behind one. */
function breaksIn(lines: readonly Line[], zones: readonly KnownZone[]): Set<Line> {
  const stretches = othersOfMail.flatMap((kind) => linesIn(lines, zones, kind))
  const ends = stretches.map((stretch) => lines[firstFrom(lines, stretch.at(-1)?.end ?? 0)])
  return new Set([...stretches.map(([first]) => first), ...ends].filter((line) => line !== undefined))
}

/** A line that says what a letter is about has more words than a name, an address or a day. */
const isSubject = (words: string) => words.split(/\s+/).length > 5 && !/\d{5}|@/.test(words)

/** Who writes, from where and when: the headings above a greeting, but for the subject close above it, and what the file tells. */
function markLetterhead(text: string, blocks: Block[], told: readonly KnownZone[]): Block[] {
  const greeting = blocks.findIndex(({ kind }) => kind === 'salutation')
  const lastHeading = blocks.slice(0, Math.max(0, greeting)).findLastIndex(({ kind }) => kind === 'heading')
  return blocks.map((block, i): Block => {
    const [first, last] = [block.runs[0], block.runs.at(-1)]
    if (block.kind !== 'heading' || !first || !last) return block
    const isTold = told.some(({ start, end }) => start <= first.start && last.end <= end)
    const isAbove = i < greeting && (i < lastHeading || !isSubject(text.slice(first.start, last.end)))
    return isTold || isAbove ? { ...block, kind: 'letterhead' } : block
  })
}

/**
 * Lays a plain text out for reading: joins lines that were broken for a page, and tells headings, lists, footnotes and
 * the menus of web pages from the body. Nothing is dropped: every character that is not white space is in exactly one
 * run, at its offset in the stored text. Paragraphs of the body are numbered from 1.
 */
export function layOutText(text: string, zones: readonly KnownZone[] = []): Block[] {
  const lines = splitLines(text)
  const notes = linesIn(lines, zones, 'footnote')
  const edges = linesIn(lines, zones, 'page_furniture')
  const furniture = new Set([...findFurniture(lines), ...edges.flat()])
  const groups = [
    ...groupLines(lines, new Set([...notes, ...edges].flat()), breaksIn(lines, zones)),
    ...notes,
    ...edges,
  ]
  groups.sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0))
  const isNote = new Set(notes.map(([first]) => first))
  const blocks: Block[] = []
  let number = 0
  let hasBody = false
  let isClosed = false
  for (const group of groups) {
    const [first] = group
    if (!first) continue
    const isFurniture = group.every((line) => furniture.has(line))
    const isLate = first.start > text.length * 0.6
    const kind = isFurniture ? 'furniture' : isNote.has(first) ? 'footnote' : kindOf(group, isLate, hasBody, isClosed)
    const counts = kind === 'paragraph' || kind === 'list_item'
    if (counts || kind === 'salutation') hasBody = true
    if (counts) number += 1
    if (kind === 'closing') isClosed = true
    const runs = group.map(({ start, end }) => ({ start, end }))
    blocks.push({ kind, number: counts ? number : null, page: first.page, runs })
  }
  const heads = zones.filter((zone) => zone.kind === 'letterhead')
  return markLetterhead(text, blocks, heads)
}
