import { alphabets, multiByte } from '@/lib/reading/extract/text/alphabets'
import { UnreadableError } from '@/lib/reading/extract/sentences'

export type Decoded = { text: string; charset: string }

const sampleLength = 65_536
const marks: [string, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** Decodes with a named encoding; null when the name is unknown or, with `fatal`, when the bytes do not fit. */
export function decodeAs(bytes: Uint8Array, charset: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(charset, { fatal }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null
    throw error
  }
}

const typographic = /[‘’‚“”„–—…•€§°«»©®\u00a0]/u

/** How well a text fits an alphabet: its letters count for it, other signs and capitals inside words against it. */
function fit(text: string, letters: string): number {
  const known = new Set([...letters, ...letters.toUpperCase()])
  let score = 0
  let before = ' '
  for (const letter of text) {
    if (letter > '\u007f') {
      const isCapital = letter !== letter.toLowerCase()
      if (known.has(letter)) score += isCapital && /\p{Ll}/u.test(before) ? -3 : isCapital ? 1 : 2
      else score -= typographic.test(letter) ? -0.5 : 4
    } else if (before > '\u007f' && /[A-Z]/.test(letter) && /\p{Ll}/u.test(before)) score -= 1
    before = letter
  }
  return score
}

/** Common characters of Chinese, Japanese and Korean; rare ones tell that the encoding is another. */
const common: Record<string, RegExp> = {
  'euc-kr': /[\uac00-\ud7a3]/gu,
  shift_jis: /[\u3040-\u30ff\u4e00-\u9faf]/gu,
  'euc-jp': /[\u3040-\u30ff]/gu,
  gb18030: /[的一是不了在人有我他这中大来上国个到说们为你好和文]/gu,
  big5: /[的一是不了在人有我他這中大來上國個到說們為你好和文]/gu,
}

function multiByteFit(text: string, charset: string): number {
  const high = [...text].filter((letter) => letter > '\u007f').length
  const halfWidth = (text.match(/[\uff61-\uff9f\ue000-\uf8ff]/gu) ?? []).length
  const hits = (text.match(common[charset] ?? /$^/gu) ?? []).length
  const weight = charset === 'gb18030' || charset === 'big5' ? 6 : 2.2
  return high < 4 ? -1 : Math.min(2.2 * high, hits * weight) - halfWidth * 3
}

function guess(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, sampleLength)
  const candidates: { charset: string; score: number }[] = []
  for (const { encodings, letters } of alphabets) {
    for (const charset of encodings) {
      const text = decodeAs(sample, charset, true)
      if (text !== null) candidates.push({ charset, score: fit(text, letters) })
    }
  }
  for (const charset of multiByte) {
    const whole = decodeAs(bytes, charset, true)
    if (whole !== null) candidates.push({ charset, score: multiByteFit(whole.slice(0, sampleLength), charset) })
  }
  const best = candidates.reduce((a, b) => (b.score > a.score ? b : a), { charset: 'windows-1252', score: -Infinity })
  return best.charset
}

/** UTF-16 without a mark: text in it has a NUL in nearly every second place. */
function withoutMark(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 4096)
  if (head.length < 4 || !head.includes(0)) return null
  const evenIsZero = head.filter((byte, i) => i % 2 === 0 && byte === 0).length
  const oddIsZero = head.filter((byte, i) => i % 2 === 1 && byte === 0).length
  return evenIsZero > oddIsZero ? 'utf-16be' : 'utf-16le'
}

/**
 * The text of bytes whose encoding nobody vouches for: by its mark, as `stated` when the bytes fit, as UTF-8, else in the
 * encoding whose alphabet fits best. Throws when the bytes are no text in any.
 */
export function decodeBytes(bytes: Uint8Array, stated: string | null = null): Decoded {
  const marked = marks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))
  if (marked) return { text: decodeAs(bytes, marked[0], false) ?? '', charset: marked[0] }
  if (Buffer.from(bytes.subarray(0, 4096)).toString('latin1').includes('\x1b$')) {
    const japanese = decodeAs(bytes, 'iso-2022-jp', true)
    if (japanese !== null) return { text: japanese, charset: 'iso-2022-jp' }
  }
  const wide = withoutMark(bytes)
  for (const charset of [stated, wide, 'utf-8']) {
    const text = charset === null ? null : decodeAs(bytes, charset, true)
    if (charset !== null && text !== null) return { text, charset }
  }
  if (wide !== null && bytes.subarray(0, 4096).filter((byte) => byte === 0).length > 400) {
    throw new UnreadableError('kind_not_read')
  }
  // A good text with a few broken bytes is still UTF-8.
  const loose = decodeAs(bytes, 'utf-8', false) ?? ''
  const broken = (loose.match(/\ufffd/g) ?? []).length
  const wholeLetters = (loose.match(/[^\u0000-\u007f\ufffd]/gu) ?? []).length // eslint-disable-line no-control-regex -- ASCII is what is left out
  if (broken * 4 < wholeLetters) return { text: loose, charset: 'utf-8' }
  const charset = guess(bytes)
  return { text: decodeAs(bytes, charset, false) ?? '', charset }
}
