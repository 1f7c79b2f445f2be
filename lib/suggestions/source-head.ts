import { namesBody } from '@/lib/reading/rules/facts/bodies'
import { linesOf } from '@/lib/reading/rules/facts/head-lines'
import { couldHead, sayMoreThanNames } from '@/lib/reading/rules/facts/heading-words'
import { latin } from '@/lib/reading/rules/latin'
import { matchInstitution, type DirectoryEntry } from '@/lib/suggestions/match-institution'
import { SourceKind } from '@/prisma/generated/enums'

/** What the head of a text says of it as a source; null where it says nothing. */
export type SourceHead = { title: string | null; kind: SourceKind | null; publishers: string[] }

/** How far down a title is looked for, and how long it is. In characters. */
const [longestHead, longestTitle] = [4000, 200]

/** Each kind by what such a text calls itself above its words or in its title; the first that fits. */
const kinds: [SourceKind, RegExp][] = [
  [
    SourceKind.joint_statement,
    latin.iu`(?<!\p{L})(?:joint (?:statement|declaration|communiqué|press release)|gemeinsame (?:erklärung|stellungnahme|pressemitteilung)|(?:déclaration|communiqué) (?:conjointe?|commune?)|wspóln[ey] (?:oświadczenie|stanowisko|komunikat))`,
  ],
  [
    SourceKind.press_release,
    latin.iu`(?<!\p{L})(?:(?:press|news|media) (?:release|statement|notice)|for immediate release|presse(?:mitteilung|erklärung|aussendung)|medienmitteilung|communiqué de presse|komunikat prasowy|informacja prasowa)`,
  ],
  [
    SourceKind.minutes,
    latin.iu`(?<!\p{L})(?:minutes of|summary record|(?:sitzungs|ergebnis)?protokoll (?:der|des|über)|niederschrift (?:der|des|über)|procès-verbal|compte rendu|protokół (?:z|nr)|stenogram)`,
  ],
  [
    SourceKind.law,
    latin.iu`^(?:(?:council |commission |commission implementing |commission delegated )?(?:regulation|directive) \(?(?:eu|ec|eec)\)?|(?:the )?\p{L}[\p{L} ]{2,60} act,? \d{4}|verordnung (?:\(eu\)|über)|gesetz (?:über|zu[rm]?)|bundesgesetz|loi n[o°]|décret n[o°]|ustawa z|rozporządzenie)`,
  ],
  [
    SourceKind.speech,
    latin.iu`(?<!\p{L})(?:speech (?:by|of|at)|(?:opening |closing |keynote )?(?:remarks|address) (?:by|of|at)|rede (?:von|de[rs])|ansprache|discours d|allocution|przemówienie|wystąpienie)`,
  ],
  [
    SourceKind.report,
    latin.iu`(?<!\p{L})(?:(?:annual |interim |final |progress |country |fact-finding )?report (?:on|of|by|from|to)|(?:jahres|zwischen|abschluss|tätigkeits)?bericht (?:über|de[rs]|zu[rm]?)|rapport (?:sur|d|annuel)|raport|sprawozdanie)`,
  ],
]

/** A line that says only what sort of text follows, when, or to whom it may be told. */
const label = latin.iu`^(?:(?:joint |press |news |media )*(?:release|statement|notice|communiqué)|for immediate release|embargo\p{L}*|presse(?:mitteilung|erklärung|aussendung)|medienmitteilung|communiqué de presse|komunikat prasowy|informacja prasowa|draft|confidential|page \d+)(?:$|[ :,–-]+(?:n[ro°.]*\s*)?[\d/.–-]+.*$|\s*:?$)`

/** A line that holds a day and hardly more: "Geneva, 10 November 2021". */
const isDayLine = (words: string) =>
  words.length < 60 &&
  /\b\d{4}\b/.test(words) &&
  /^(?:\p{L}[\p{L} .'-]{0,40}[,:]?\s)?(?:\p{L}+\s)?\d{1,2}[.\s/-]/u.test(words)

const isTitle = (words: string) => {
  const { length } = words.split(/\s+/)
  return (
    words.length <= longestTitle &&
    couldHead(words) &&
    (sayMoreThanNames(words) || (length >= 4 && words === words.toUpperCase())) &&
    !/:\s\d/.test(words) &&
    !label.test(words) &&
    !isDayLine(words) &&
    !(namesBody(words) && length < 7)
  )
}

/** What stands together between empty lines: a title has three lines at most, longer is prose. */
const blocksOf = (text: string): string[][] =>
  text
    .slice(0, longestHead)
    .split(/\n[^\S\n]*\n/)
    .map((block) => linesOf(block).map(({ words }) => words))
    .filter(({ length }) => length > 0)

/** A text that says its subject in a line of its own has no other title. */
const saysSubject = /^[ \t]*(?:subject|re|objet|betreff|dotyczy|sprawa)\s*:/im

/** Who is said to speak: "Joint statement by … and …". */
const saidBy = latin.iu`(?:statement|declaration|communiqué|erklärung|déclaration|oświadczenie) (?:by|of|von|de[rs]?|du)\s(?<who>[^:–]{3,150}?)(?:\son\s|\sabout\s|\szu[rm]?\s|\ssur\s|$)`

const namesIn = (words: string) =>
  words.split(/\s*[|•·;&/]\s*|\s+(?:and|und|et|oraz|i)\s+(?:(?:the|d[aei][rs]|die|l[ae])\s+)?(?=\p{Lu})/u)

/** What the directory has of a name; of names with commas between them each, for a name may have a comma of its own. */
function knownIn(name: string, directory: readonly DirectoryEntry[]): string[] {
  const match = (words: string) => matchInstitution([words], directory) ?? []
  const each = new Set(name.split(/,\s/).flatMap(match))
  return each.size > 1 ? [...each] : [match(name)].flat()
}

/** Of names in the head those in the directory, by their names there; else those that are of bodies, as they stand. */
function publishersIn(names: readonly string[], directory: readonly DirectoryEntry[]): string[] {
  const known = names.flatMap((name) => knownIn(name, directory))
  const found = known.length > 0 ? known : names.filter((name) => namesBody(name))
  return [...new Set(found)].slice(0, 5)
}

/**
 * What the head of a text says of it as a source: its title, what sort it calls itself, and who put it out: named above the title, or
 * in it as who speaks.
 */
export function sourceHeadOf(text: string, directory: readonly DirectoryEntry[]): SourceHead {
  const blocks = blocksOf(text)
  const at = saysSubject.test(text.slice(0, longestHead))
    ? -1
    : blocks.findIndex((lines) => lines.length <= 3 && isTitle(lines.join(' ')))
  const title = at < 0 ? null : (blocks[at] ?? []).join(' ')
  const above = blocks.slice(0, at < 0 ? 3 : at).flat()
  const kind = kinds.find(([, pattern]) => above.some((words) => pattern.test(words)) || pattern.test(title ?? ''))?.[0]
  const speaking = saidBy.exec(title ?? '')?.groups?.who
  const heads = above.filter(
    (words) => words.length < 100 && !/[.:]$/.test(words) && !isDayLine(words) && !label.test(words),
  )
  const names = [...heads, ...(speaking ? [speaking] : [])].flatMap(namesIn)
  return { title, kind: kind ?? null, publishers: publishersIn(names, directory) }
}
