import { classLetters, closesIn, escapes } from '@/lib/reading/rules/matching/pattern-source'
import { isLetter } from '@/lib/reading/rules/matching/words-in'

/** Which words can stand at a place of what a pattern matches: words and signs by name, and a form of other words. */
export type PlaceWords = { words: Set<string>; form: RegExp | null }

/** So many are known by name at most; a pattern that has more is tried at every word. */
const mostWords = 2000

/** Behind so many letters a sign that may be missing ends what is told of a word: "Directive ?No 5" begins with "directive…". */
const longWord = 5
const ended = -1

/** The form of a pattern that has too many. */
export const anyWords = /^/

/**
 * Where a part of a pattern ends: `taken` are the letters so far, as the source of a pattern once `isForm`; `left` are the
 * words that are still to be passed by, of whose letters nothing is kept but that there are some. `ended` instead, where
 * whatever letters come next may be anything.
 */
type End = { taken: string; isForm: boolean; left: number }

/** Which word is asked for, and behind how many letters nothing more is told of it where a sign may be missing. */
type Wanted = { place: number; longFrom: number }

/** Takes up where a part of a pattern ends. */
type Rest = (taken: string, isForm: boolean, left: number) => void

/** What was found in a part of a pattern: words that end in it, forms of words, whether anything can stand, and its ends. */
type Part = { words: Set<string>; forms: Set<string>; isOpen: boolean; ends: Map<string, End> }

/** How often a part may stand, and where what follows it begins. */
type Times = { least: number; most: number; next: number }

const once = /[*+?{]/
const times = /([*+?]|\{(\d+)(,?)(\d*)\})\??/y

/**
 * With what the matches of a pattern can begin that begins where no word goes on and ends where one ends; rather too much
 * than too little. A word is a run of letters and digits, in small letters. Null where a match may begin with anything.
 */
export const firstWordsOf = (pattern: string, longFrom = longWord): PlaceWords | null => wordsAt(pattern, 0, longFrom)

/** The same of the word that comes next, behind whatever signs; null too where a match may end before. */
export const secondWordsOf = (pattern: string): PlaceWords | null => wordsAt(pattern, 1, longWord)

function wordsAt(pattern: string, place: number, longFrom: number): PlaceWords | null {
  const { words, forms, isOpen, ends } = walk(
    pattern,
    { place, longFrom },
    { taken: '', isForm: false, left: place },
    false,
  )
  for (const { taken, isForm, left } of ends.values()) {
    if (taken === '' || left > 0) return null
    if (isForm) forms.add(taken)
    else words.add(taken)
  }
  if (isOpen) return null
  if (words.size + forms.size > mostWords) return place > 0 ? null : { words: new Set(), form: anyWords }
  return { words, form: forms.size > 0 ? new RegExp(`^(?:${[...forms].join('|')})$`) : null }
}

/** Groups stand in many patterns; what is found in one that begins a word, or stands before it, is found once. */
const known = new Map<string, Part>()

function inGroup(source: string, wanted: Wanted, from: End, mayRepeat: boolean): Part {
  const { place, longFrom } = wanted
  const key = `${place}${longFrom}${from.left}${from.taken === '' ? '' : 'x'}${mayRepeat ? '*' : ''}${source}`
  const part = known.get(key) ?? walk(source, wanted, from, mayRepeat)
  known.set(key, part)
  return part
}

/** Follows all ways through a pattern, or through a group that may be repeated: then twice at most. */
function walk(pattern: string, wanted: Wanted, begin: End, mayRepeat: boolean): Part {
  const { place, longFrom } = wanted
  const words = new Set<string>()
  const forms = new Set<string>()
  const ends = new Map<string, End>()
  /** Where words were passed by: what follows there is followed once. */
  const passed = new Set<number>()
  let closes: Int32Array | null = null
  const splits = new Map<number, readonly number[]>()
  let isOpen = false
  const end: Rest = (taken, isForm, left) => {
    if (taken === '' || left > 0) isOpen = true
    else (isForm ? forms : words).add(taken)
  }
  const endAnyhow: Rest = (taken, _isForm, left) => end(taken === '' && place > 0 ? '' : `${taken}.*`, true, left)
  const leave: Rest = (taken, isForm, left) => {
    ends.set(`${isForm ? '~' : ''}${left}${taken}`, { taken, isForm, left })
  }

  /** Where the group or class that begins at a place ends; all are found in one go when the first is asked for. */
  function closeOf(from: number): number {
    closes ??= closesIn(pattern)
    const close = closes[from]
    if (!close) throw new Error(`Something is not closed in ${pattern}`)
    return close
  }

  function timesAt(at: number): Times {
    if (!once.test(pattern.charAt(at))) return { least: 1, most: 1, next: at }
    times.lastIndex = at
    const [, sign, from, comma, to] = times.exec(pattern) ?? []
    const [next, most] = [times.lastIndex, Number.POSITIVE_INFINITY]
    if (sign === '?') return { least: 0, most: 1, next }
    if (sign === '*' || sign === '+') return { least: sign === '*' ? 0 : 1, most, next }
    return { least: Number(from), most: to ? Number(to) : comma ? most : Number(from), next }
  }

  /** All choices between two places. */
  function choices(from: number, to: number, taken: string, isForm: boolean, left: number, rest: Rest): void {
    let start = from
    for (const end of endsOfChoices(from, to)) {
      parts(start, end, taken, isForm, left, rest)
      start = end + 1
    }
  }

  /** Where each choice between two places ends: asked for as often as there are ways to come there. */
  function endsOfChoices(from: number, to: number): readonly number[] {
    const known = splits.get(from)
    if (known) return known
    const found: number[] = []
    for (let at = from; at < to; at += 1) {
      const sign = pattern.charAt(at)
      if (sign === '\\') at += 1
      else if (sign === '(' || sign === '[') at = closeOf(at) - 1
      else if (sign === '|') found.push(at)
    }
    found.push(to)
    splits.set(from, found)
    return found
  }

  /** All choices, and once more where they may stand again; beyond that the same letters may be anything. */
  function repeated(from: number, to: number, begin: End, mayRepeat: boolean, rest: Rest): void {
    choices(from, to, begin.taken, begin.isForm, begin.left, (one, isOneForm, oneLeft) => {
      rest(one, isOneForm, oneLeft)
      if (mayRepeat && (one !== begin.taken || oneLeft !== begin.left))
        choices(from, to, one, isOneForm, oneLeft, (two, isTwoForm, twoLeft) =>
          (two === one && twoLeft === oneLeft ? rest : endAnyhow)(two, isTwoForm, twoLeft),
        )
    })
  }

  /** One part after the other between two places. */
  function parts(from: number, to: number, taken: string, isForm: boolean, left: number, rest: Rest): void {
    if (isOpen || words.size + forms.size > mostWords) return
    if (from >= to) return rest(taken, isForm, left)
    const run = runEnd(from, to)
    if (run > from && left === ended) return endAnyhow(taken, true, left)
    if (run > from)
      return parts(run, to, left > 0 ? 'x' : taken + pattern.slice(from, run).toLowerCase(), isForm, left, rest)
    const sign = pattern.charAt(from)
    const after = sign === '(' || sign === '[' ? closeOf(from) : escapeEnd(from)
    const { least, most, next } = timesAt(after)
    const goOn: Rest = (taken, isForm, left) => parts(next, to, taken, isForm, left, rest)
    if (isNothing(from)) return goOn(taken, isForm, left)
    const letters = sign === '(' ? 'group' : lettersAt(from, after)
    const isEnded = letters === 'other' && left === 0 && taken.length >= longFrom
    if (least === 0) goOn(taken, isForm, isEnded ? ended : left)
    if (sign === '(') {
      const inside = from + (/^\?(?::|<[a-z]+>)/.exec(pattern.slice(from + 1, from + 20))?.[0].length ?? 0) + 1
      if (taken !== '' && left <= 0) return repeated(inside, after - 1, { taken, isForm, left }, most > 1, goOn)
      const part = inGroup(pattern.slice(inside, after - 1), wanted, { taken, isForm, left }, most > 1)
      for (const word of part.words) words.add(word)
      for (const form of part.forms) forms.add(form)
      isOpen ||= part.isOpen
      for (const one of part.ends.values()) goOn(one.taken, one.isForm, one.left)
      return
    }
    if (letters === 'any' || (left === ended && letters !== 'other')) endAnyhow(taken, true, left)
    else if (letters === 'other') beyond(from, after, taken, isForm, left, goOn)
    else if (left > 0) goOn('x', false, left)
    else if (most === 1 && Array.isArray(letters)) for (const one of letters) goOn(taken + one, isForm, left)
    else {
      const source = Array.isArray(letters) ? `[${letters.join('')}]` : letters
      goOn(
        most === 1
          ? taken + source
          : `${taken}${source}{${Math.max(1, least)},${most === Number.POSITIVE_INFINITY ? '' : most}}`,
        true,
        left,
      )
    }
  }

  /** Where a run of letters ends that stand for themselves, once each. */
  function runEnd(from: number, to: number): number {
    let at = from
    while (at < to && isLetter(pattern.charCodeAt(at))) at += 1
    return at > from && once.test(pattern.charAt(at)) ? at - 1 : at
  }

  /** Goes on behind a sign: it ends a word, or stands before one. */
  function beyond(from: number, to: number, taken: string, isForm: boolean, left: number, goOn: Rest): void {
    const sign = pattern.slice(from, to)
    if (left > 0) {
      if (!passed.has(from)) goOn('', false, left - 1)
      passed.add(from)
    } else if (taken !== '') end(taken, isForm, left)
    else if (place > 0) goOn('', false, left)
    else end(sign.startsWith('[') || /^\\[a-zA-Z]/.test(sign) ? '' : sign.slice(-1), false, left)
  }

  /** Where the sign at a place ends: `\p{L}` and `\w` are one. */
  function escapeEnd(at: number): number {
    if (pattern.charAt(at) !== '\\') return at + 1
    return pattern.charAt(at + 1) === 'p' ? pattern.indexOf('}', at) + 1 : at + 2
  }

  /** A boundary, a look ahead or behind: takes no letters. */
  function isNothing(at: number): boolean {
    const sign = pattern.charAt(at)
    if (sign === '\\') return pattern.charAt(at + 1) === 'b'
    return sign === '^' || sign === '$' || (sign === '(' && /^\?<?[=!]/.test(pattern.slice(at + 1, at + 4)))
  }

  /** The letters that stand for one: by name, as a source, or none, or anything. */
  function lettersAt(from: number, to: number): string[] | string | 'any' | 'other' {
    const sign = pattern.charAt(from)
    if (sign === '.') return 'any'
    if (sign === '\\')
      return escapes[pattern.slice(from, to)] ?? (isLetter(pattern.charCodeAt(from + 1)) ? 'any' : 'other')
    if (sign === '[') return classLetters(pattern.slice(from + 1, to - 1))
    return isLetter(pattern.charCodeAt(from)) ? [sign.toLowerCase()] : 'other'
  }

  repeated(0, pattern.length, begin, mayRepeat, leave)
  return { words, forms, isOpen, ends }
}
