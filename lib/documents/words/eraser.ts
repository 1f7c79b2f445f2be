import { erasedMark } from '@/lib/documents/erased-mark'
import { lettersOf, merged, spansOf, type Needle, type Span } from '@/lib/documents/words/find-words'
import { isUuid } from '@/lib/uuid'

/** Where a place of the old text is in the new one. A place inside what went is at the edge of its mark. */
export type Moved = (at: number, edge: 'start' | 'end') => number

export type Eraser = {
  /** Whether the words are in a text. */
  touches: (text: string) => boolean
  /** The text with a mark where the words stood; the same text where they did not. */
  erase: (text: string) => string
  /** As `erase`, and where every place of the text is now; null where nothing stood. */
  eraseFrom: (text: string) => { text: string; moved: Moved } | null
  /** Every text in a value as JSON has it, keys too where the product did not give them their names. */
  eraseJson: (value: unknown) => unknown
}

function movedBy(spans: readonly Span[]): Moved {
  return (at, edge) => {
    let shift = 0
    for (const { start, end } of spans) {
      if (end <= at) shift += erasedMark.length - (end - start)
      else if (start < at) return start + shift + (edge === 'end' ? erasedMark.length : 0)
      else break
    }
    return at + shift
  }
}

function withMarks(text: string, spans: readonly Span[]): string {
  let [result, at] = ['', 0]
  for (const { start, end } of spans) {
    result += text.slice(at, start) + erasedMark
    at = end
  }
  return result + text.slice(at)
}

const hashOrDay = /^([0-9a-f]{64}|\d{4}-\d\d-\d\d(T[\d:.+Z-]+)?)?$/

/** Ids, hashes and days: digits in them are nobody's telephone number. */
const isFixed = (text: string) => isUuid(text) || hashOrDay.test(text)

/** As the product names what it keeps: `receivedOn`, `file_erased`. What is read by such a key would not be found by another. */
const ofTheProduct = /^[a-z][a-z0-9]*(?:[A-Z][A-Za-z0-9]*|_[a-z0-9]+)*$/
/** Where what stands is one of a few words of the product: `kind: letter`. */
const ofAKind = new Set([
  'kind',
  'fileKind',
  'letterKind',
  'documentKind',
  'mailKind',
  'type',
  'status',
  'state',
  'outcome',
  'finding',
  'field',
  'failure',
])
const isOfAKind = (key: string, value: unknown) =>
  ofAKind.has(key) && typeof value === 'string' && ofTheProduct.test(value)

/** Takes what a needle finds out of texts, as the redaction of exports finds it. */
export function makeEraser(needle: Needle): Eraser {
  const { mayBeIn = () => true } = needle
  const spansIn = (text: string) =>
    isFixed(text) || !mayBeIn(text) ? [] : merged(spansOf(text, needle, lettersOf(text)))
  const erase = (text: string) => {
    const spans = spansIn(text)
    return spans.length === 0 ? text : withMarks(text, spans)
  }
  const eraseJson = (value: unknown): unknown => {
    if (typeof value === 'string') return erase(value)
    if (Array.isArray(value)) return value.map(eraseJson)
    if (value === null || typeof value !== 'object') return value
    const entries = Object.entries(value).map(([key, part]) => [
      ofTheProduct.test(key) ? key : erase(key),
      isOfAKind(key, part) ? part : eraseJson(part),
    ])
    return Object.fromEntries(entries)
  }
  return {
    touches: (text) => spansIn(text).length > 0,
    erase,
    eraseFrom: (text) => {
      const spans = spansIn(text)
      return spans.length === 0 ? null : { text: withMarks(text, spans), moved: movedBy(spans) }
    },
    eraseJson,
  }
}
