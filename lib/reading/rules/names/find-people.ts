import type { Range } from '@/lib/documents/anchor'
import { isFunction } from '@/lib/reading/rules/facts/bodies'
import { nameSource } from '@/lib/reading/rules/names/name-source'
import type { FactPlaces } from '@/lib/reading/rules/meta'
import type { FoundPerson, PersonSign } from '@/lib/reading/rules/names/by-office'
import type { NameWord } from '@/lib/reading/rules/names/name-words'
import { fullName, isPersonName, withoutCivil } from '@/lib/reading/rules/names/person-name'
import { polishNominative } from '@/lib/reading/rules/names/polish-names'
import { officeNominative } from '@/lib/reading/rules/names/polish-offices'
import { titledPeople } from '@/lib/reading/rules/names/titled-people'

/** A person as they are offered: by what they are known, and the body they speak for where it is told. */
export type Person = Omit<FoundPerson, 'sign'> & {
  sign: PersonSign | 'signed' | 'answers' | 'addressee'
  body: string | null
}

/** Who signed or gave the answer. */
function speakers({ signed, answered }: FactPlaces, sender: string | null): Person[] {
  const { place, signatory, signatoryFunction } = signed
  const people: Person[] = []
  if (place && signatory)
    people.push({
      ...place,
      name: withoutCivil(signatory),
      function: signatoryFunction?.replace(/^(?:the|le|la|l['’]|der|die) ?(?=\p{L})/iu, '') ?? null,
      score: signatoryFunction === null ? 0.8 : 0.95,
      sign: 'signed',
      body: sender,
    })
  if (answered && /^\p{Lu}/u.test(answered.who) && answered.place.start >= 0) {
    const name = withoutCivil(answered.who)
    if (!isFunction(name))
      people.push({ ...answered.place, name, function: null, score: 0.85, sign: 'answers', body: answered.body.name })
  }
  return people
}

/** Whom the head names with their function in the line below: "Ms Petra Lind", "Head of Unit". */
function addressees({ head }: FactPlaces): Person[] {
  return head.flatMap((line, at): Person[] => {
    const below = head[at + 1]
    const name = withoutCivil(line.words.replace(/,$/, ''))
    if (!below || !oneName.test(name) || !isPersonName(name) || !isFunction(below.words)) return []
    const office = below.words.replace(/,$/, '')
    return [{ start: line.start, end: below.end, name, function: office, score: 0.6, sign: 'addressee', body: null }]
  })
}

const oneName = new RegExp(nameSource(`^${fullName}$`), 'u')

/** Signs of somebody who is merely addressed: in a head or a greeting that is who the letter goes to, a private person most often. */
const merelyNamed = new Set<Person['sign']>(['address', 'rank'])

const surname = (name: string) => name.split(' ').at(-1)?.toLowerCase() ?? ''
const first = (name: string) => (name.includes(' ') ? name.replace(/^(?:Dr|Prof|dr|prof)\.? /, '').charAt(0) : null)

/** Whether two names are those of one person: the same surname, and no other first name. */
function isSame(a: Person, b: Person): boolean {
  const [one, other] = [first(a.name), first(b.name)]
  const hasFirst = (name: string) => name.split(' ').length > 1
  return (
    surname(a.name) === surname(b.name) &&
    (!hasFirst(a.name) || !hasFirst(b.name) || one === other || merelyNamed.has(a.sign) || merelyNamed.has(b.sign))
  )
}

/** Somebody whom a Polish text names in another case, and their office with them. */
function inFirstCase(one: FoundPerson): FoundPerson {
  const name = polishNominative(one.name)
  return name === one.name ? one : { ...one, name, function: one.function && officeNominative(one.function) }
}

/**
 * The people whom a text names, each once, in the order of reading: who signed, and others with their function where it is told. Of
 * several mentions the one that says most counts. Whoever is only greeted or written to is left out.
 */
export function findPeople(
  text: string,
  places: FactPlaces,
  {
    sender,
    words,
    isPassedBy,
    language,
  }: {
    language: string | null
    sender: string | null
    words: readonly NameWord[]
    isPassedBy: (one: Range) => boolean
  },
): Person[] {
  const isAddressed = ({ start, end }: Range) => places.head.some((line) => line.start <= start && end <= line.end)
  const told: Person[] = titledPeople(text, words).map((one) => ({
    ...(language === 'pl' ? inFirstCase(one) : one),
    body: null,
  }))
  const all = [...speakers(places, sender), ...addressees(places), ...told]
    .filter((one) => !isPassedBy(one) && !(merelyNamed.has(one.sign) && isAddressed(one)))
    .sort((a, b) => rankOf(b) - rankOf(a) || b.name.length - a.name.length || a.start - b.start)
  const bySurname = new Map<string, Person[]>()
  for (const one of all) {
    const known = bySurname.get(surname(one.name)) ?? []
    if (!known.some((other) => isSame(one, other))) bySurname.set(surname(one.name), [...known, one])
  }
  return [...bySurname.values()].flat().sort((a, b) => a.start - b.start)
}

/** Who signed goes before who is only named. */
const rankOf = ({ score, sign }: Person) => (sign === 'signed' ? 1 : score)
