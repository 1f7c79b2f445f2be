import { latinSource } from '@/lib/reading/rules/latin'
import { OpenedPatterns } from '@/lib/reading/rules/matching/opened-patterns'
import type { Words } from '@/lib/reading/rules/matching/words-in'
import { behindOf, byOffice, officeBehind, type FoundPerson, type PersonSign } from '@/lib/reading/rules/names/by-office'
import { functionHeads, functionsBehind } from '@/lib/reading/rules/names/function-forms'
import { anyName, blank, civil, fullName, isPersonName, withoutCivil } from '@/lib/reading/rules/names/person-name'

const academic = '(?:Dr|Prof|dr|prof)\\.'

/** What stands before the name of whom to ask. */
const contacts =
  'Bearbeiter(?:in)?|Bearbeitet +von|Ansprechpartner(?:in)?|Auskunft +erteilt|Sachbearbeiter(?:in)?|Sprawę +prowadzi|Osoba +do +kontaktu|Contact +person|Case +officer|Affaire +suivie +par|Dossier +suivi +par'

const whole = (source: string) =>
  new RegExp(latinSource(`(?<![\\p{L}\\p{N}-])(?:${source.replace(/ \+/g, blank)})(?![\\p{L}\\p{N}])`), 'gu')

const opened = new OpenedPatterns([
  whole(functionHeads.join('|')),
  whole(functionsBehind),
  whole(civil),
  whole(academic),
  whole(contacts),
])

const end = "(?![\\p{L}\\p{N}'’])"
const nameBehind = new RegExp(latinSource(`^${blank}(${anyName})${end}`), 'u')
/** In Polish a form of address is a word like others: only a first name and a surname tell that it is one. */
const fullNameBehind = new RegExp(
  latinSource(`^${blank}(?:(?:Pos(?:eł|ła|łanka|łanki|łowi)|Senator\\p{L}*)${blank})?(${fullName})${end}`),
  'u',
)
const afterLabel = new RegExp(latinSource(`^ ?:? *((?:${civil}) +${anyName}|${fullName})${end}`), 'u')

type Lead = { sign: PersonSign; score: number; behind: (lead: string) => RegExp; keepsLead: boolean }

/** What leads to a name without a function, in the order of the patterns. */
const leads: readonly Lead[] = [
  { sign: 'address', score: 0.5, behind: (lead) => (/^Pan/.test(lead) ? fullNameBehind : nameBehind), keepsLead: false },
  { sign: 'rank', score: 0.5, behind: () => nameBehind, keepsLead: true },
  { sign: 'contact', score: 0.55, behind: () => afterLabel, keepsLead: false },
]

/** People in any order, by their functions, by how they are addressed and by what leads to a name. */
export function titledPeople(text: string, words: Words | null): FoundPerson[] {
  const [offices = [], behind = [], ...led] = opened.allIn(text, words)
  const people = [
    ...offices.flatMap(({ index, 0: head }) => byOffice(text, index, head) ?? []),
    ...behind.flatMap(({ index, 0: head }) => officeBehind(text, index, head) ?? []),
  ]
  for (const [at, { sign, score, behind: pattern, keepsLead }] of leads.entries()) {
    for (const { index, 0: lead } of led[at] ?? []) {
      const from = index + lead.length
      const [all, name = ''] = pattern(lead).exec(behindOf(text, from)) ?? []
      const bare = withoutCivil(name)
      if (!all || !isPersonName(bare)) continue
      const told = keepsLead ? `${lead} ${bare}` : bare
      people.push({ start: index, end: from + all.length, name: told, function: null, score, sign })
    }
  }
  return people
}
