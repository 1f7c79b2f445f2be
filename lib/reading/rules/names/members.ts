import { nameSource } from '@/lib/reading/rules/names/name-source'
import { blank, fullName, isPersonName, withoutCivil } from '@/lib/reading/rules/names/person-name'
import { behindOf, type FoundPerson } from '@/lib/reading/rules/names/by-office'
import { softLines } from '@/lib/reading/rules/names/soft-lines'

/** How members of a parliament are told before their names: "posła na Sejm RP pana", "der Abgeordneten". */
export const members =
  '[Pp]os(?:eł|ła|łowi|łem|łanka|łanki|łankę|łance|łów)(?: +na +Sejm(?: +RP| +Rzeczypospolitej +Polskiej)?)?|[Ss]enator(?:a|owi|em|ki)?(?= +(?:\\p{Lu}|[Pp]an))|Abgeordneten?'

/** And behind: "Petra Orsen MEP". */
export const memberLetters = 'MEP|MP|MdB|MdEP|MdL'

const pattern = (source: string) => new RegExp(nameSource(source), 'u')
const end = "(?![\\p{L}\\p{N}'’])"
const first = pattern(`^${blank}(?:[Pp]an(?:i|a|u|em|ią)?${blank})?(${fullName})${end}`)
const more = pattern(`^(?:,| +und| +oraz| +i)${blank}(?:[Pp]an(?:i|a|u|em|ią)?${blank})?(${fullName})${end}`)
const before = pattern(`(?<![\\p{L}\\p{N}.’'-])(${fullName}),? $`)

/** Their office in the form in which a directory has it. */
function officeOf(lead: string): string {
  const words = lead.replace(/\s+/g, ' ')
  if (words.startsWith('Abgeordnete')) return 'Abgeordnete/r'
  if (/^senator/iu.test(words)) return 'senator'
  return words.replace(/^pos\p{L}+/iu, (word) => (/łan/u.test(word) ? 'posłanka' : 'poseł'))
}

/** Members of a parliament whose names stand behind the word for them, one or several: the office and each name. */
export function membersBehind(text: string, start: number, lead: string): FoundPerson[] {
  const people: FoundPerson[] = []
  let from = start
  let at = start + lead.length
  for (let found = first.exec(behindOf(text, at)); found; found = more.exec(behindOf(text, at))) {
    const [all, named = ''] = found
    const name = withoutCivil(named)
    // "Anny Zawadzkiej": elsewhere such a word is the adjective of a body.
    if (!name.includes(' ') || !isPersonName(name.replace(/(?<=[sc]k)iej$/u, 'a'))) break
    const begin = people.length === 0 ? from : at + all.length - named.length
    people.push({
      start: begin,
      end: at + all.length,
      name,
      function: officeOf(lead),
      score: 0.8,
      sign: 'function_before',
    })
    at += all.length
    from = at
  }
  return people
}

/** "Petra Orsen MEP": a member whose letters stand behind the name. */
export function memberBefore(text: string, start: number, letters: string): FoundPerson | null {
  const found = before.exec(softLines(text, Math.max(0, start - 60), start))
  const name = withoutCivil(found?.[1] ?? '')
  if (!found || !isPersonName(name)) return null
  const end = start + letters.length
  return { start: start - found[0].length, end, name, function: letters, score: 0.8, sign: 'function_behind' }
}
