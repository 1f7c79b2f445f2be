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

/** How well a text fits an alphabet: its letters count for it, other signs, capitals and strange neighbours in a word against it. */
function fit(text: string, letters: string, frequent: string | undefined): number {
  const known = new Set([...letters, ...letters.toUpperCase()])
  const often = new Set([...(frequent ?? letters), ...(frequent ?? letters).toUpperCase()])
  let score = 0
  let before = ' '
  for (const letter of text) {
    if (letter > '\u007f') {
      if (!known.has(letter)) score -= typographic.test(letter) ? -0.5 : 4
      else if (/\p{Lu}/u.test(letter)) score += /\p{Ll}/u.test(before) ? -3 : 1
      else score += often.has(letter) ? 2 : -0.3
      // Languages in Latin letters rarely have two of their own side by side; the others have little else.
      if (frequent ? /[a-z]/i.test(before) : before > '\u007f' && /\p{L}/u.test(before)) score -= 4
    } else if (before > '\u007f' && /[a-z]/i.test(letter)) score -= frequent || /[A-Z]/.test(letter) ? 2 : 0
    before = letter
  }
  return score
}

/** The commonest characters of Chinese, Japanese and Korean: in a wrong decoding they hardly occur. */
const common: Record<string, RegExp> = {
  'euc-kr': /[이다는을의에가한고를하지로은도사기서나니해있시정대전리자]/gu,
  shift_jis: /[\u3041-\u3093の]/gu,
  'euc-jp': /[\u3041-\u3093の]/gu,
  gb18030: /[的一是不了在人有我他这中大来上国个到说们为你好和文可以用要对年行理部請请年月日信]/gu,
  big5: /[的一是不了在人有我他這中大來上國個到說們為你好和文可以用要對年行理部請年月日信]/gu,
}

function multiByteFit(text: string, charset: string): number {
  const high = [...text].filter((letter) => letter > '\u007f').length
  const strange = (text.match(/[\uff61-\uff9f\ue000-\uf8ff]/gu) ?? []).length
  const hits = (text.match(common[charset] ?? /$^/gu) ?? []).length
  const signs = /jis|jp/.test(charset) ? (text.match(/[\u30a1-\u30f6\u4e00-\u9faf]/gu) ?? []).length : 0
  return high < 4 ? -1 : hits * 8 + signs * 1.5 - strange * 6
}

function guess(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, sampleLength)
  const candidates: { charset: string; score: number }[] = []
  for (const { encodings, letters, frequent } of alphabets) {
    for (const charset of encodings) {
      const text = decodeAs(sample, charset, true)
      if (text !== null) candidates.push({ charset, score: fit(text, letters, frequent) })
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
  const wholeLetters = (loose.match(/[^\u0000-\u007f\ufffd]/gu) ?? []).length
  if (broken * 4 < wholeLetters) return { text: loose, charset: 'utf-8' }
  const charset = guess(bytes)
  return { text: decodeAs(bytes, charset, false) ?? '', charset }
}
