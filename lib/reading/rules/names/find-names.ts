import { kept } from '@/lib/reading/rules/matching/words-in'
import type { Range } from '@/lib/documents/anchor'
import type { FactPlaces } from '@/lib/reading/rules/meta'
import { opensBody } from '@/lib/reading/rules/names/find-bodies'
import { findInstitutions, type Institution } from '@/lib/reading/rules/names/find-institutions'
import { findPeople, type Person } from '@/lib/reading/rules/names/find-people'
import { nameWordsOf } from '@/lib/reading/rules/names/name-words'
import { opensPerson } from '@/lib/reading/rules/names/titled-people'
import { nothingMore, type Suggestion } from '@/lib/reading/schema'

/** From here on a name is shown at once; below it is folded away. */
export const suggestFrom = 0.7

const tierOf = (score: number) => (score >= suggestFrom ? 'suggest' : 'weak')

const personReasons: Record<Person['sign'], string> = {
  signed: 'stands under the closing',
  answers: 'gives the answer',
  function_behind: 'a name with a function behind it',
  function_ahead: 'a function with a name behind it',
  function_before: 'a function before a name',
  addressee: 'stands in the head as who is written to',
  contact: 'named as whom to ask',
  address: 'a form of address before a name, no function told',
  rank: 'an academic title before a name, no function told',
}

function reasonOfPerson({ sign, function: office, body }: Person): string {
  const told = office === null ? '' : sign === 'signed' ? `, with the function *${office}*` : `: *${office}*`
  const without = sign === 'signed' && office === null ? ', without a function' : ''
  return `because: ${personReasons[sign]}${told}${without}${sign === 'answers' && body ? ` on behalf of *${body}*` : ''}`
}

const institutionReasons: Record<Institution['sign'], string> = {
  sender: 'stands in the head as who writes',
  known: 'a body that the reader knows by this name',
  formed: 'a name as bodies have it',
}

const reasonOfInstitution = ({ sign, times, head }: Institution) => {
  const told = sign === 'formed' && head ? `*${head}* heads the name of a body` : institutionReasons[sign]
  return `because: ${told}${times > 1 ? `, named ${times} times` : ''}`
}

/** For each word that was met, whether a name may begin at it. */
const met = new Map<string, boolean>()
const mostMet = 20_000

function opensName(word: string): boolean {
  const before = met.get(word)
  if (before !== undefined) return before
  const opens = opensBody(word) || opensPerson(word)
  if (met.size < mostMet) met.set(kept(word), opens)
  return opens
}

type Known = {
  places: FactPlaces
  sender: string | null
  /** Of the text (ISO 639-1), which tells in what case a name may stand. */
  language: string | null
  /** What others say in it, and what pages repeat. */
  isPassedBy: (one: Range) => boolean
}

/**
 * The people of a text with their functions and the bodies it names, each once, at the first mention that is neither page furniture
 * nor quoted. The value of a person is the name and the function behind a comma, of a body its name; `type` of a person says whether they signed, `actor` is the body
 * they speak for, where it is told.
 */
export function findNames(text: string, { places, sender, language, isPassedBy }: Known): Suggestion[] {
  const words = nameWordsOf(text, opensName)
  const people = findPeople(text, places, { sender, words, language, isPassedBy })
  const bodies = findInstitutions(text, places.senders, { words, isPassedBy, people: people.map(({ name }) => name) })
  const offered = ({ start, end, score }: Range & { score: number }) =>
    ({
      ...nothingMore,
      tier: tierOf(score),
      start,
      end,
      quote: text.slice(start, end),
      score,
    }) satisfies Partial<Suggestion>
  return [
    ...people.map((one): Suggestion => ({
      ...offered(one),
      kind: 'person',
      type: one.sign === 'signed' || one.sign === 'answers' ? 'signatory' : null,
      actor: one.body,
      value: one.function === null ? one.name : `${one.name}, ${one.function}`,
      reason: reasonOfPerson(one),
    })),
    ...bodies.map((one): Suggestion => ({
      ...offered(one),
      kind: 'institution',
      value: one.name,
      reason: reasonOfInstitution(one),
    })),
  ]
}
