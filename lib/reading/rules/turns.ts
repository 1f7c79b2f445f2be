import type { Range } from '@/lib/documents/anchor'
import { latin } from '@/lib/reading/rules/latin'
import { said } from '@/lib/reading/rules/wording'

/** Groups of the European Parliament, by which a speaker or asker is named. */
const groups =
  'PPE|PPE-DE|EPP|EPP-ED|PSE|S&D|ALDE|ELDR|Renew|Verts/ALE|Greens/EFA|Greens|ECR|ID|ENF|EFD|EFDD|UEN|IND/DEM|EDD|GUE/NGL|The Left|PfE|ESN|TDI|ITS|NI'
const name = String.raw`[\p{Lu}][\p{L}'’.-]+(?: [\p{L}'’.-]+){1,5}`

const answerOrQuestion = (word: 'bare_answer' | 'bare_question') => `${said('text_of')}?${said(word)} ?:?$`

/** Lines after which somebody else is speaking: who asks, a member, the chair, the preface of a question. */
const theirs = latin.iu`^(?:${said('asked_by')}?${name} \((?:${groups})\)|${name},? ${said('speaks_for')} .{0,30}${said('group')}|${said('chair')}\. [–—-]|${said('turn_of_others')}|${answerOrQuestion('bare_question')})`

/** Lines after which the institution itself answers. */
const own = latin.iu`^(?:${said('own_turn')}|${answerOrQuestion('bare_answer')}|${name},? (?:\p{L}+[ -]){0,3}?${said('member_of_commission')})`

/** How a question is told of that stands in a paragraph of its own: "M. … appelle l'attention de Mme la ministre sur …". */
const told = latin.iu`^${said('addressed_as')} ${name}(?: \([^)]{1,40}\))?,? ${said('tells_question')}`

/** The same within a paragraph, where a text came without its lines: "… Vorbemerkung der Ministerin für Umwelt: Die …". */
const within = latin.gu`(?<=^|\n|[.?!–-]\s)${said('turn_within')} ?:\s`
const asksThere = latin.u`^${said('asks_there')}`

/** A line that only says that the answer follows. */
const bareAnswer = latin.iu`^(?:${said('text_of', 'fr')})?${said('bare_answer')}${said('bare_answer_of')}? ?:?$`

/** Longer lines are sentences, in characters. */
const longest = 140
const preface = latin.iu`^${said('preface')}`
const numbered = /^\(?\d{1,2}[.)]\s/u

/** "V o r b e m e r k u n g": letters set apart for emphasis come together. */
const together = (line: string) =>
  /^(?:\p{L} ){5}/u.test(line) ? line.replace(/(?<=\S) (?=\S(?: |$))/gu, '').replace(/ +/g, ' ') : line

type Opening = { start: number; end: number; is: 'theirs' | 'own'; isPreface: boolean }

function openingsOf(text: string): Opening[] {
  const openings: Opening[] = []
  for (const match of text.matchAll(/[^\n]+/g)) {
    const line = together(match[0].trim())
    const at = { start: match.index, end: match.index + match[0].length, isPreface: preface.test(line) }
    if (told.test(line)) openings.push({ ...at, is: 'theirs' })
    if (line.length > longest) continue
    if (own.test(line)) openings.push({ ...at, is: 'own' })
    else if (theirs.test(line)) openings.push({ ...at, is: 'theirs' })
  }
  for (const { index, 0: words, groups } of text.matchAll(within)) {
    const isTheirs = asksThere.test(groups?.who ?? '')
    openings.push({ start: index, end: index + words.length, is: isTheirs ? 'theirs' : 'own', isPreface: isTheirs })
  }
  return openings.sort((a, b) => a.start - b.start)
}

const numberedWithin = /[.?!“"]\s1[.)]\s(?=\p{Lu})/gu
const numberedHere = /[^\S\n]*\(?\d{1,2}[.)][^\S\n]+\S/y

/** Where each place of a text has the next of what was looked for once; `places` are in order. Asked in order as well. */
function nextOf(places: readonly number[]): (from: number) => number | undefined {
  let [at, asked] = [0, 0]
  return (from) => {
    if (from < asked) at = 0
    asked = from
    while ((places[at] ?? Infinity) < from) at += 1
    return places[at]
  }
}

const startsOf = (found: Iterable<RegExpExecArray>) => Array.from(found, ({ index }) => index)

/** Tells where a preface ends that nobody closes, which begins at a place: before the first numbered question behind it. */
function questionsIn(text: string): (from: number) => number | null {
  const numbers = nextOf(
    Array.from(text.matchAll(/[^\n]+/g))
      .filter(([line]) => numbered.test(line.trim()))
      .map(({ index }) => index),
  )
  const within = nextOf(startsOf(text.matchAll(numberedWithin)))
  const ends = nextOf(startsOf(text.matchAll(/\n/g)))
  return (from) => {
    const inLine = within(from)
    if (inLine !== undefined && inLine < (ends(from) ?? Infinity)) return inLine + 1
    numberedHere.lastIndex = from
    return numberedHere.test(text) ? from : (numbers(from) ?? null)
  }
}

/**
 * Stretches in which somebody else speaks: a question printed above its answer, members in a debate. Only where an answer
 * follows, so that a letter that merely names a question keeps its words. In order, and none within another.
 */
export function turnsOfOthers(text: string): Range[] {
  const openings = openingsOf(text)
  const [first] = openings
  // Questions with no heading, above a line that says "Answer" and nothing else.
  const isAsked =
    first?.is === 'own' &&
    bareAnswer.test(text.slice(first.start, first.end).trim()) &&
    text.slice(0, first.start).includes('?')
  if (isAsked) openings.unshift({ start: 0, end: 0, is: 'theirs', isPreface: false })
  if (openings.every(({ is }) => is === 'own')) return []
  const answerFrom = answersBehind(openings)
  const firstQuestion = questionsIn(text)
  const turns: Range[] = []
  for (const [index, opening] of openings.entries()) {
    if (opening.is === 'own') continue
    const answer = answerFrom[index]
    const end = opening.isPreface ? (firstQuestion(opening.end) ?? answer) : answer
    if (end === undefined) continue
    const turn = { start: opening.start, end: Math.max(opening.end, end) }
    const last = turns.at(-1)
    if (last && turn.start < last.end) last.end = Math.max(last.end, turn.end)
    else turns.push(turn)
  }
  return turns
}

/** For each opening where the next answer behind it begins. */
function answersBehind(openings: readonly Opening[]): (number | undefined)[] {
  const starts: (number | undefined)[] = []
  let next: number | undefined
  for (let index = openings.length - 1; index >= 0; index -= 1) {
    starts[index] = next
    const opening = openings[index]
    if (opening?.is === 'own') next = opening.start
  }
  return starts
}
