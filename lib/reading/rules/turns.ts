import type { Range } from '@/lib/documents/anchor'
import { latinSource } from '@/lib/reading/rules/latin'

/** Groups of the European Parliament, by which a speaker or asker is named. */
const groups =
  'PPE|PPE-DE|EPP|EPP-ED|PSE|S&D|ALDE|ELDR|Renew|Verts/ALE|Greens/EFA|Greens|ECR|ID|ENF|EFD|EFDD|UEN|IND/DEM|EDD|GUE/NGL|The Left|PfE|ESN|TDI|ITS|NI'
const name = String.raw`[\p{Lu}][\p{L}'’.-]+(?: [\p{L}'’.-]+){1,5}`

/** Lines after which somebody else is speaking: who asks, a member, the chair, the preface of a question. */
const theirs = new RegExp(
  latinSource(
    [
      `(?:by |par |von )?${name} \\((?:${groups})\\)`,
      `${name},? (?:on behalf of|au nom du|im namen der) .{0,30}(?:group|groupe|fraktion)`,
      String.raw`(?:president|the president|la présidente?|der präsident)\. [–—-]`,
      String.raw`(?:written |oral |priority |parliamentary )?questions? (?:for (?:written|oral)|by|no\.?|to the (?:commission|council)|[a-z]?-?\d)`,
      String.raw`(?:text of the |texte de la )?question ?:?$`,
      String.raw`question (?:écrite|orale|n°)`,
      String.raw`vorbemerkung (?:der|des) (?:fragestell|abgeordnet|fraktion)[^:.?]*$`,
      String.raw`(?:schriftliche )?frage(?:n)? (?:des|der) abgeordnete`,
      String.raw`(?:treść |tekst )interpelacji`,
    ]
      .map((one) => `^(?:${one})`)
      .join('|'),
  ),
  'iu',
)

/** Lines after which the institution itself answers. */
const own = new RegExp(
  latinSource(
    [
      String.raw`(?:joint |provisional |supplementary |written )?(?:answers?|reply|replies) (?:by|given|from|of|on behalf|to)`,
      String.raw`(?:text of the |texte de la )?(?:answer|reply|réponse|antwort|odpowiedź) ?:?$`,
      String.raw`${name},? (?:\p{L}+[ -]){0,3}?(?:member of the (?:european )?commission|president of the commission|president-in-office|commissioner|high representative|membre de la commission|mitglied der kommission)`,
      String.raw`vorbemerkung (?:der|des) (?!fragestell|abgeordnet|fraktion)\p{L}[^:.?]*$`,
      String.raw`antwort (?:der|des)`,
      String.raw`(?:texte de la )?réponse (?:de|du|donnée|publiée|apportée|écrite)`,
      String.raw`odpowiedź (?:na|ministra|sekretarza|podsekretarza)`,
    ]
      .map((one) => `^(?:${one})`)
      .join('|'),
  ),
  'iu',
)

/** How a question is told of that stands in a paragraph of its own: "M. … appelle l'attention de Mme la ministre sur …". */
const told = new RegExp(
  latinSource(
    `^(?:m\\.|mme|monsieur|madame) ${name}(?: \\([^)]{1,40}\\))?,? (?:rappelle|attire|appelle|interroge|demande|souhaite|expose|signale|alerte|interpelle|s'inquiète|se félicite)`,
  ),
  'iu',
)

/** The same within a paragraph, where a text came without its lines: "… Vorbemerkung der Ministerin für Umwelt: Die …". */
const within =
  /(?<=^|\n|[.?!–-]\s)(?:Vorbemerkung (?:der|des) (?<who>[^:\n.?]{3,110}?)|Antwort(?: (?:der|des) [^:\n.?]{3,60})?) ?:\s/gu
const asksThere = /^(?:Fragestell|Abgeordnet|Fraktion)/u

/** A line that only says that the answer follows. */
const bareAnswer =
  /^(?:texte de la )?(?:answer|reply|réponse|antwort|odpowiedź)(?: publiée.{0,60}| du minist.{0,80}| de la minist.{0,80})? ?:?$/iu

/** Longer lines are sentences, in characters. */
const longest = 140
const preface = /^vorbemerkung/iu
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
