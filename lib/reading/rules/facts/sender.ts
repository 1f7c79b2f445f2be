import type { Range } from '@/lib/documents/anchor'
import { isFunction, namesBody, plainCase } from '@/lib/reading/rules/facts/bodies'
import { footOf, headOf, type TextLine } from '@/lib/reading/rules/facts/head-lines'
import { latin } from '@/lib/reading/rules/latin'

/** Somebody who is written to stands below this: what follows is their address, not the sender's. */
export const addressee = latin.iu`^(?:to\s*:|an\s*:|an\s(?:das|den|die)(?:\s|$)|do\s*:|à\s*(?:l['’]attention|:)|(?:mr|mrs|ms|mx|herrn?|frau|madame|monsieur|mme|m\.|pani?|sz\.\s?p|sr|sra)\.?(?:\s|$)|by e-?mail|per e-?mail|par courriel)`

const answerFor = latin.iu`\b(?:answer|reply|réponse|antwort|odpowiedź|risposta|respuesta)\s(?:given|donnée|commune|gegeben|von|udzielona|del|du|de)?\s?(?:by|par|von|przez|du|de la)?\s?(?<who>[^\n]{3,50}?)\s+(?:on behalf of|au nom d[eu]|im namen d[er]{2}|w imieniu|a nome della|en nombre de la)\s+(?:the\s+|la\s+|der\s+)?(?<body>[^\n.(]{3,50})`

const parts = (words: string) => words.split(/\s*[|•·]\s*|\s{3,}|,\s/).map((part) => part.trim())

/** "bei dem Bundesministerium", beside an address of the web and a telephone. */
const clean = (line: string) =>
  line
    .replace(/(?<!\S)\S+@\S+|(?:https?:|www\.)\S+|(?:\p{L}{3,9}\s?[.:]\s?)?\(?\+?\d[\d\s()/-]{8,}/gu, '')
    .trim()
    .replace(/\s(?:Drucksache|Az|Ref)\b.*$/u, '')
    .replace(/^(?:bei (?:dem|der)|beim|at the|of the|on behalf of the|przy|auprès d[eu])\s/iu, '')

/** A body by its name as it is written elsewhere, and where a text names it. */
export type PlacedBody = Range & { name: string }

const bodiesIn = (lines: readonly TextLine[]): PlacedBody[] =>
  lines.flatMap((line) => {
    const words = clean(line.words)
    const whole = namesBody(words) && !/[|•·]/.test(words) ? [words] : parts(words).filter(namesBody)
    return whole.slice(0, 1).map((name) => {
      const at = line.words.indexOf(name)
      const start = line.start + Math.max(0, at)
      return { name: plainCase(name), start, end: at < 0 ? line.end : start + name.length }
    })
  })

/** Offices of one person that are bodies all the same. */
const officeIsBody = /ombuds|mandate|rapporteur|rzecznik|komend|wojewod|défenseu|médiat|beauftragte|high commissioner/iu

/** Who answers on behalf of whom, as written answers to questions in a parliament say it. */
export function answeredFor(text: string): { who: string; place: Range; body: PlacedBody } | null {
  const found = answerFor.exec(text.slice(0, 3000))
  if (!found) return null
  const who = found.groups?.who?.trim() ?? ''
  const body = found.groups?.body?.replace(/^(?:the|la|der|die)\s/iu, '').trim() ?? ''
  const placeOf = (words: string, from: number): Range => {
    const start = text.indexOf(words, from)
    return { start, end: start + words.length }
  }
  const place = placeOf(who, found.index)
  return { who, place, body: { name: plainCase(body), ...placeOf(body, place.end) } }
}

/**
 * The bodies that the head of a letter names as its sender, from the top: "European Commission", then its directorate. Of a
 * text without a head those below the name of who signed. The first is the institution.
 */
export function senderBodies(lines: readonly TextLine[], text: string): PlacedBody[] {
  const head = headOf(lines)
  const stop = head.findIndex(({ words }) => addressee.test(words))
  const own = bodiesIn(head.slice(0, stop < 0 ? 12 : stop).filter(({ words }) => !/:\s/.test(words)))
  const foot = bodiesIn(footOf(lines).filter(({ words }) => !isFunction(words) || /[|]/.test(words)))
  const answered = answeredFor(text)
  // "Der Parlamentarische Staatssekretär / bei dem Bundesministerium": the body goes before the office.
  const bodies = [...(answered ? [answered.body] : []), ...own, ...foot]
  const isOffice = ({ name }: PlacedBody) => isFunction(name) && !officeIsBody.test(name)
  return [...bodies.filter((body) => !isOffice(body)), ...bodies.filter(isOffice)]
}

/** Whether a name in the header of a mail is that of a body: "Frontex Registry", not "Ilse Halden". */
export const isBodyName = (name: string): boolean =>
  namesBody(name) || /^\p{Lu}{3,}(?:[\s-]\p{Lu}[\p{L}-]+)*$/u.test(name)
