import type { Range } from '@/lib/documents/anchor'
import { nameSource } from '@/lib/reading/rules/names/name-source'
import { endsOpen, functionBehind, functionHeads, leadsToFunction } from '@/lib/reading/rules/names/function-forms'
import {
  anyName,
  blank,
  civil,
  fullName,
  isPersonName,
  twoWords,
  withoutCivil,
} from '@/lib/reading/rules/names/person-name'
import { softLines } from '@/lib/reading/rules/names/soft-lines'

/** By what a person is known to be one. */
export type PersonSign = 'function_behind' | 'function_before' | 'function_ahead' | 'address' | 'rank' | 'contact'

/** A person whom a text names: the name, and the function where it is told. `score` is how sure it is, from 0 to 1. */
export type FoundPerson = Range & { name: string; function: string | null; score: number; sign: PersonSign }

const part = (source: string) => new RegExp(nameSource(source), 'u')

const end = "(?![\\p{L}\\p{N}'’])"
const nameBefore = part(`(?<![\\p{L}\\p{N}.’'-])(${fullName})(${leadsToFunction})$`)
const rank =
  /(?:former|then|acting|Acting|Deputy|Senior|Parliamentary|Permanent|First|Chief|Principal|Premier|première?|zastępc\p{L}+|p\.o\.) *$/u
const goesOn = part(`^${functionBehind}`)
const nameInCommas = part(`^, +(?:(?:${civil}) +)?(${fullName})(?=,| \\(|[.;]|$)`)
const nameBehind = part(`^${blank}(?:(?:${civil})${blank})?(${anyName})${end}`)

/** What a Polish office may put between itself and the name. */
const ranks = `(?:(?:gen|płk|ppłk|mjr|kpt|insp|nadinsp|bryg|nadbryg|dr|prof|hab|mgr|inż)\\.?${blank})*`

/** Capitals before a name are those of a Polish office: "Minister Obrony Narodowej Jan Nowak", "… stanu w Ministerstwie Morza Jan Nowak". */
const officeAndName = part(
  `^((?:${blank}(?:(?:i|w|ds\\.|do|oraz)${blank})?(?:spraw${blank})?\\p{Lu}[\\p{L}-]+){0,8}?)${blank}${ranks}(${twoWords})(?!${blank}(?:i${blank})?${ranks}\\p{Lu})${end}`,
)
const isPolish = part(`^(?:${(functionHeads[3] ?? '').replace(/ \+/g, blank)})$`)

/** Characters before and behind a word for an office in which its holder is named. */
const [longBefore, longBehind] = [110, 150]

export const behindOf = (text: string, from: number): string =>
  softLines(text, from, Math.min(text.length, from + longBehind))

const flat = (words: string) => words.replace(/\s+/g, ' ').trim()

/** What ends the sentence, and no short word. */
const fullStop = /(?<=\p{Ll}{4})\.$/u

/** The office that begins with a word for one, as far as it goes on. */
const officeFrom = (text: string, start: number, head: string) =>
  `${head}${goesOn.exec(behindOf(text, start + head.length))?.[0] ?? ''}`.replace(endsOpen, '').replace(fullStop, '')

/** "Anna Nowak, the former Director of the Agency". */
export function officeBehind(text: string, start: number, head: string): FoundPerson | null {
  const found = nameBefore.exec(softLines(text, Math.max(0, start - longBefore), start))
  if (!found) return null
  const [all, named = '', lead = ''] = found
  const name = withoutCivil(named)
  if (!isPersonName(name)) return null
  const office = officeFrom(text, start, head)
  return {
    start: start - all.length,
    end: start + office.length,
    name,
    function: flat(`${rank.exec(lead)?.[0] ?? ''}${office}`),
    score: 0.85,
    sign: 'function_behind',
  }
}

/** What makes one word an office that one person has: "the Special", "Der". */
const article = part('(?<![\\p{L}])(?:[Tt]he|[Ll]e|[Ll]a|[Dd]er|[Dd]ie) +((?:\\p{Lu}[\\p{L}-]+ +){0,2})$')

/** "The Director of the Agency, Anna Nowak, …", "The Special Rapporteur, Anna Nowak, …". */
export function officeAhead(text: string, start: number, head: string): FoundPerson | null {
  const office = officeFrom(text, start, head)
  const led = article.exec(softLines(text, Math.max(0, start - 60), start))
  if (office === head && !led) return null
  const [all, name = ''] = nameInCommas.exec(behindOf(text, start + office.length)) ?? []
  const words = name.split(/\s+/).length
  if (!all || !isPersonName(name) || words > 3 || (office === head && words < 2)) return null
  const until = start + office.length + all.length
  const from = start - (led?.[1]?.length ?? 0)
  return {
    start: from,
    end: until,
    name: flat(name),
    function: flat(`${led?.[1] ?? ''}${office}`),
    score: 0.75,
    sign: 'function_ahead',
  }
}

/** "Commissioner Orsen", "Minister Obrony Narodowej Jan Nowak". */
function officeBefore(text: string, start: number, head: string): FoundPerson | null {
  const from = start + head.length
  const behind = behindOf(text, from)
  const [whole, office = '', both = ''] = (isPolish.test(head) ? officeAndName.exec(behind) : null) ?? []
  const [short, one = ''] = nameBehind.exec(behind) ?? []
  const isBoth = whole !== undefined && isPersonName(both) && !/\si$/.test(office)
  // "Wojewoda Podlaski", "Komendant Główny": one word behind a Polish office is part of it.
  const [all, name] = isBoth ? [whole, both] : isPolish.test(head) && head !== 'Minister' ? ['', ''] : [short, one]
  if (!all || !isPersonName(flat(name))) return null
  const told = flat(isBoth ? `${head}${office}` : head)
  return { start, end: from + all.length, name: flat(name), function: told, score: 0.8, sign: 'function_before' }
}

/** A person by a word for an office, wherever the name stands. */
export const byOffice = (text: string, start: number, head: string): FoundPerson | null =>
  officeBehind(text, start, head) ?? officeAhead(text, start, head) ?? officeBefore(text, start, head)
