import type { Range } from '@/lib/documents/anchor'
import type { FactPlaces } from '@/lib/reading/rules/meta'
import type { Words } from '@/lib/reading/rules/matching/words-in'
import { findInstitutions, type Institution } from '@/lib/reading/rules/names/find-institutions'
import { findPeople, type Person } from '@/lib/reading/rules/names/find-people'
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
  known: 'a body that goes by this name',
  formed: 'a name as bodies have it',
}

const reasonOfInstitution = ({ sign, times }: Institution) =>
  `because: ${institutionReasons[sign]}${times > 1 ? `, named ${times} times` : ''}`

type Known = {
  places: FactPlaces
  sender: string | null
  words: Words | null
  /** What others say in it, and what pages repeat. */
  isPassedBy: (one: Range) => boolean
}

/**
 * The people of a text with their functions and the bodies it names, each once, at the first mention that is neither page furniture
 * nor quoted. The value of a person is the name and the function behind a comma, of a body its name; `actor` of a person is the body
 * they speak for, where it is told.
 */
export function findNames(text: string, { places, sender, words, isPassedBy }: Known): Suggestion[] {
  const people = findPeople(text, places, { sender, words, isPassedBy })
  const bodies = findInstitutions(text, places.senders, { words, isPassedBy, people: people.map(({ name }) => name) })
  const offered = ({ start, end, score }: Range & { score: number }) => ({
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
