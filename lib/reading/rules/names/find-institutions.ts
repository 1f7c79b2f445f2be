import type { Range } from '@/lib/documents/anchor'
import type { PlacedBody } from '@/lib/reading/rules/facts/sender'
import { bodyKey, isListedAs } from '@/lib/reading/rules/names/body-of'
import { findBodies, type FoundBody } from '@/lib/reading/rules/names/find-bodies'
import type { NameWord } from '@/lib/reading/rules/names/name-words'

/** A body as it is offered: how often it is named, and by what it is known to be one. */
export type Institution = Range & {
  name: string
  score: number
  times: number
  sign: 'sender' | 'known' | 'formed'
  head: string | null
}

type Mention = FoundBody & { isSender: boolean }

const small = /^(?:of|the|for|on|and|&|in|de|du|des|la|le|les|et|der|die|das|für|und|des|i|do|na|w|ds\.)$/u

/** Whether a line of a head is a name through and through: its words have capitals, or are joined as in French. */
const isName = ({ name }: PlacedBody) =>
  /\s(?:de|des|du|d['’]|l['’])/u.test(name) ||
  name.split(/\s+/).every((word) => small.test(word) || /^[\p{Lu}\d–&-]/u.test(word))

/** "The Registry", "Cabinet": one word that any body may have; letters and German compounds stand for one body, and the Commission for itself. */
function isBare({ name }: PlacedBody): boolean {
  const word = name.replace(/^(?:the|la|le|les|die|das|der)\s|^l['’]/iu, '')
  return !/\s/.test(word) && !/^\p{Lu}{3,}$|^\p{L}{12,}$|^[CK]ommission$/u.test(word)
}

/** The sender by the lines of the head: the first is the institution, those below it are parts of it that few would look up. */
const senderMentions = (senders: readonly PlacedBody[]): Mention[] =>
  senders
    .map((one, at) => ({ ...one, score: at === 0 ? 0.9 : 0.6, isKnown: false, head: null, isSender: true }))
    .filter((one) => one.start >= 0 && one.name !== '' && isName(one) && !isBare(one))

/** What is named so often is no slip of the words. */
const often = 3

const isLetters = ({ name }: Mention) => /^\p{Lu}{2,8}$/u.test(name)

/** A name in words says more than its letters, where these are not what everybody calls it. */
const isFuller = (one: Mention, other: Mention) => isLetters(other) && !isLetters(one) && !isListedAs(other.name)

/** All mentions of one body as one: placed where it is named in the surest and fullest way first. */
function asOne(mentions: readonly Mention[]): Institution {
  const best = mentions.reduce((a, b) => (b.score > a.score || (b.score === a.score && isFuller(b, a)) ? b : a))
  const { start, end, name, score, head } = best
  const isSender = mentions.some((one) => one.isSender)
  const sure = mentions.length >= often ? Math.max(score, 0.7) : score
  const sign = isSender && best.score <= 0.9 ? 'sender' : best.isKnown ? 'known' : 'formed'
  return { start, end, name, score: sure, times: mentions.length, sign, head }
}

/** The names that a longer one begins or ends with. */
function shortFor(key: string): string[] {
  const words = key.split(' ')
  return words.slice(1).flatMap((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')])
}

/** Names that only begin or end another one are short for it, where one other does: "Border Agency", "Border Agency of Norland". */
function withoutShort(groups: Map<string, Mention[]>): Mention[][] {
  const longer = new Map<string, string[]>()
  for (const key of groups.keys())
    for (const short of shortFor(key))
      if (groups.has(short)) longer.set(short, [...(longer.get(short) ?? []).slice(0, 1), key])
  for (const [key, [only, other]] of longer) {
    const [few, many] = [groups.get(key) ?? [], groups.get(only ?? '')]
    if (other !== undefined || !many || few.some(({ isKnown }) => isKnown)) continue
    // The fuller name is the one that counts, wherever it stands.
    for (const one of few) many.push({ ...one, score: 0 })
    groups.delete(key)
  }
  return [...groups.values()]
}

/** A name without the name of a person that it runs into, and what stands behind that: "Ministry of the Sea Jan Nowak Warsaw". */
function withoutPerson(text: string, one: FoundBody, people: ReadonlySet<string>): FoundBody {
  const words = one.name.split(' ')
  for (let from = 1; from < words.length; from += 1) {
    for (const count of [2, 3, 4]) {
      const person = words.slice(from, from + count)
      if (from + count > words.length || !people.has(person.join(' '))) continue
      const behind = words
        .slice(from)
        .map((word) => word.replace(/[.()]/g, '\\$&'))
        .join('\\s+')
      const at = text.slice(one.start, one.end).search(new RegExp(`\\s+${behind}$`, 'u'))
      return at > 0 ? { ...one, end: one.start + at, name: words.slice(0, from).join(' ') } : one
    }
  }
  return one
}

/**
 * The bodies that a text names, each once, in the order of reading, at their first mention that is not passed by. `people` are the
 * names of people: one that a name runs into is no part of it.
 */
export function findInstitutions(
  text: string,
  senders: readonly PlacedBody[],
  {
    words,
    isPassedBy,
    people,
  }: { words: readonly NameWord[]; isPassedBy: (one: Range) => boolean; people: readonly string[] },
): Institution[] {
  const names = new Set(people)
  const found = findBodies(text, words).map((one) => withoutPerson(text, one, names))
  const heads = senderMentions(senders)
  const isInHead = (one: Range) => heads.some(({ start, end }) => start <= one.start && one.end <= end)
  const mentions: Mention[] = [
    ...heads,
    ...found.filter((one) => !isInHead(one)).map((one) => ({ ...one, isSender: false })),
  ]
  const groups = new Map<string, Mention[]>()
  for (const one of mentions.sort((a, b) => a.start - b.start)) {
    if (isPassedBy(one)) continue
    const key = bodyKey(one.name)
    const known = groups.get(key)
    if (known) known.push(one)
    else groups.set(key, [one])
  }
  return withoutShort(groups)
    .filter(({ length }) => length > 0)
    .map(asOne)
    .sort((a, b) => a.start - b.start)
}
