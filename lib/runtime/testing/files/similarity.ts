import type { Address, Extracted } from '@/lib/reading/extract/schema'

/** Words; for scripts without blanks between words, their letters. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .replace(/[\u200b-\u200f\u2060-\u2069\u202a-\u202e\u00ad\ufeff]/g, '')
      .match(
        /[\u0e00-\u0eff\u1000-\u109f\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]|[^\s\u0e00-\u0eff\u1000-\u109f\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]+/gu,
      ) ?? []
  )
}

function commonInOrder(a: number[], b: number[]): number {
  let above = new Uint32Array(b.length + 1)
  let row = new Uint32Array(b.length + 1)
  for (const word of a) {
    for (let j = 1; j <= b.length; j += 1) {
      row[j] = word === b[j - 1] ? (above[j - 1] ?? 0) + 1 : Math.max(above[j] ?? 0, row[j - 1] ?? 0)
    }
    ;[above, row] = [row, above]
  }
  return above[b.length] ?? 0
}

/** Shares of common words (2 × common / all), in order (longest common subsequence) and as a bag. Two empty texts: 1. */
export function similarity(text: string, reference: string): { ordered: number; bag: number } {
  const numbers = new Map<string, number>()
  const numbered = (words: string[]) =>
    words.map((word) => numbers.get(word) ?? numbers.set(word, numbers.size).size - 1)
  const [a, b] = [numbered(wordsOf(text)), numbered(wordsOf(reference))]
  if (a.length + b.length === 0) return { ordered: 1, bag: 1 }
  const left = new Map<number, number>()
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1)
  let common = 0
  for (const word of b) {
    const n = left.get(word) ?? 0
    if (n > 0) common += 1
    left.set(word, n - 1)
  }
  const cut = 12_000
  const [x, y] = [a.slice(0, cut), b.slice(0, cut)]
  return { ordered: (2 * commonInOrder(x, y)) / (x.length + y.length), bag: (2 * common) / (a.length + b.length) }
}

const addressIn = (line: string) => (/<([^<>]*)>\s*$/.exec(line)?.[1] ?? line).trim().toLowerCase()
const addressOf = (address: Address | null) => (address?.address ?? address?.name ?? '').toLowerCase()
const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim()

/** Header lines of the letters of a mailbox: compared where they stand alone, in `.eml`. */
export const headOfLetter = /^(?:Messages|From|To|Cc|Subject|Date|Attachment):.*$/gm

/** Splits a reference into its head and body, and names the lines of the head that the extraction has otherwise. */
export function compareHead(kind: string, reference: string, { meta }: Extracted): { head: string[]; body: string } {
  if (kind === 'mbox') return { head: [], body: reference.replace(headOfLetter, '') }
  if (kind !== 'eml' && kind !== 'msg') return { head: [], body: reference }
  const end = reference.indexOf('\n\n')
  const lines = reference.slice(0, end === -1 ? undefined : end).split('\n')
  const valueOf = (name: string) =>
    lines
      .find((line) => line.startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trim() ?? ''
  const head: string[] = []
  const differs = (name: string, ours: string, theirs: string) => {
    if (ours !== theirs) head.push(`${name} differs: [${ours}] for [${theirs}]`)
  }
  if (valueOf('From') !== '') differs('from', addressOf(meta.mail?.from ?? null), addressIn(valueOf('From')))
  differs('subject', plain(meta.mail?.subject ?? ''), plain(valueOf('Subject')))
  const instant = Date.parse(valueOf('Date'))
  if (!Number.isNaN(instant)) differs('date', meta.mail?.sentAt ?? '', new Date(instant).toISOString())
  return { head, body: end === -1 ? '' : reference.slice(end + 2) }
}
