import { nameSource } from '@/lib/reading/rules/names/name-source'
import { memberBefore, memberLetters, members, membersBehind } from '@/lib/reading/rules/names/members'
import {
  behindOf,
  byOffice,
  officeAhead,
  officeBehind,
  type FoundPerson,
  type PersonSign,
} from '@/lib/reading/rules/names/by-office'
import { functionHeads, functionsBehind } from '@/lib/reading/rules/names/function-forms'
import { NamePatterns, type NameWord } from '@/lib/reading/rules/names/name-words'
import { anyName, blank, civil, fullName, isPersonName, withoutCivil } from '@/lib/reading/rules/names/person-name'

const academic = '(?:Dr|Prof|dr|prof)\\.'

/** What stands before the name of whom to ask. */
const contacts =
  'Bearbeiter(?:in)?|Bearbeitet +von|Ansprechpartner(?:in)?|Auskunft +erteilt|Sachbearbeiter(?:in)?|Sprawę +prowadzi|Osoba +do +kontaktu|Contact +person|Case +officer|Affaire +suivie +par|Dossier +suivi +par'

const opened = new NamePatterns(
  [functionHeads.join('|'), functionsBehind, members, memberLetters, civil, academic, contacts].map((source) =>
    source.replace(/ \+/g, blank),
  ),
)

/** Whether a person may be named at such a word. */
export const opensPerson = (word: string): boolean => opened.opens(word)

const end = "(?![\\p{L}\\p{N}'’])"
const nameBehind = new RegExp(nameSource(`^${blank}(${anyName})${end}`), 'u')
/** In Polish a form of address is a word like others: only a first name and a surname tell that it is one. */
const fullNameBehind = new RegExp(
  nameSource(`^${blank}(?:(?:Pos(?:eł|ła|łanka|łanki|łowi)|Senator\\p{L}*)${blank})?(${fullName})${end}`),
  'u',
)
const afterLabel = new RegExp(nameSource(`^ ?:? *((?:${civil}) +${anyName}|${fullName})${end}`), 'u')

type Lead = { sign: PersonSign; score: number; behind: (lead: string) => RegExp; keepsLead: boolean }

/** What leads to a name without a function, in the order of the patterns. */
const leads: readonly Lead[] = [
  {
    sign: 'address',
    score: 0.5,
    behind: (lead) => (/^Pan/.test(lead) ? fullNameBehind : nameBehind),
    keepsLead: false,
  },
  { sign: 'rank', score: 0.5, behind: () => nameBehind, keepsLead: true },
  { sign: 'contact', score: 0.55, behind: () => afterLabel, keepsLead: false },
]

/** People in any order, by their functions, by how they are addressed and by what leads to a name. */
export function titledPeople(text: string, words: readonly NameWord[]): FoundPerson[] {
  const [offices = [], behind = [], seated = [], letters = [], ...led] = opened.allIn(text, words)
  const people = [
    ...offices.flatMap(({ start, words: head }) => byOffice(text, start, head) ?? []),
    ...behind.flatMap(
      ({ start, words: head }) => officeBehind(text, start, head) ?? officeAhead(text, start, head) ?? [],
    ),
    ...seated.flatMap(({ start, words: lead }) => membersBehind(text, start, lead)),
    ...letters.flatMap(({ start, words: one }) => memberBefore(text, start, one) ?? []),
  ]
  for (const [at, { sign, score, behind: pattern, keepsLead }] of leads.entries()) {
    for (const { start, words: lead } of led[at] ?? []) {
      const from = start + lead.length
      const [all, name = ''] = pattern(lead).exec(behindOf(text, from)) ?? []
      const bare = withoutCivil(name)
      if (!all || !isPersonName(bare)) continue
      const told = keepsLead ? `${lead} ${bare}` : bare
      people.push({ start, end: from + all.length, name: told, function: null, score, sign })
    }
  }
  return people
}
