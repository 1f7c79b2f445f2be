import type { Range } from '@/lib/documents/anchor'
import type { PlacedBody } from '@/lib/reading/rules/facts/sender'
import type { Words } from '@/lib/reading/rules/matching/words-in'
import { bodyKey } from '@/lib/reading/rules/names/body-of'
import { findBodies, type FoundBody } from '@/lib/reading/rules/names/find-bodies'

/** A body as it is offered: how often it is named, and by what it is known to be one. */
export type Institution = Range & { name: string; score: number; times: number; sign: 'sender' | 'known' | 'formed' }

type Mention = FoundBody & { isSender: boolean }

const small = /^(?:of|the|for|on|and|&|in|de|du|des|la|le|les|et|der|die|das|für|und|des|i|do|na|w|ds\.)$/u

/** Whether a line of a head is a name through and through: its words have capitals, or are joined as in French. */
const isName = ({ name }: PlacedBody) =>
  /\s(?:de|des|du|d['’]|l['’])/u.test(name) ||
  name.split(/\s+/).every((word) => small.test(word) || /^[\p{Lu}\d–&-]/u.test(word))

/** The sender by the lines of the head: the first is the institution, those below it are parts of it that few would look up. */
const senderMentions = (senders: readonly PlacedBody[]): Mention[] =>
  senders
    .map((one, at) => ({ ...one, score: at === 0 ? 0.9 : 0.6, isKnown: false, isSender: true }))
    .filter((one) => one.start >= 0 && one.name !== '' && isName(one))

/** What is named so often is no slip of the words. */
const often = 3

/** All mentions of one body as one: placed where it is named in the surest and fullest way first. */
function asOne(mentions: readonly Mention[]): Institution {
  const best = mentions.reduce((a, b) => (b.score > a.score ? b : a))
  const { start, end, name, score } = best
  const isSender = mentions.some((one) => one.isSender)
  const sure = mentions.length >= often ? Math.max(score, 0.7) : score
  const sign = isSender && best.score <= 0.9 ? 'sender' : best.isKnown ? 'known' : 'formed'
  return { start, end, name, score: sure, times: mentions.length, sign }
}

/** Names that only begin or end another one are short for it, where one other does: "Border Agency", "Border Agency of Norland". */
function withoutShort(groups: Map<string, Mention[]>): Mention[][] {
  const keys = [...groups.keys()]
  for (const key of keys) {
    const longer = keys.filter(
      (other) => other !== key && groups.has(other) && (other.startsWith(`${key} `) || other.endsWith(` ${key}`)),
    )
    const [only] = longer
    if (longer.length !== 1 || only === undefined) continue
    const [few, many] = [groups.get(key) ?? [], groups.get(only) ?? []]
    if (few.some(({ isKnown }) => isKnown)) continue
    // The fuller name is the one that counts, wherever it stands.
    groups.set(only, [...many, ...few.map((one) => ({ ...one, score: 0 }))])
    groups.delete(key)
  }
  return [...groups.values()]
}

/**
 * The bodies that a text names, each once, in the order of reading, at their first mention that is not passed by. `people` are the
 * names of people: one that a name runs into is no part of it.
 */
export function findInstitutions(
  text: string,
  senders: readonly PlacedBody[],
  { words, isPassedBy, people }: { words: Words | null; isPassedBy: (one: Range) => boolean; people: readonly string[] },
): Institution[] {
  const names = people.filter((name) => name.includes(' '))
  const found = findBodies(text, words).map((one) => {
    const last = names.find((name) => one.name.endsWith(` ${name}`))
    return last ? { ...one, end: one.end - last.length - 1, name: one.name.slice(0, -last.length - 1) } : one
  })
  const heads = senderMentions(senders)
  const isInHead = (one: Range) => heads.some(({ start, end }) => start <= one.start && one.end <= end)
  const mentions: Mention[] = [...heads, ...found.filter((one) => !isInHead(one)).map((one) => ({ ...one, isSender: false }))]
  const groups = new Map<string, Mention[]>()
  for (const one of mentions.sort((a, b) => a.start - b.start)) {
    if (isPassedBy(one)) continue
    const key = bodyKey(one.name)
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return withoutShort(groups)
    .map(asOne)
    .sort((a, b) => a.start - b.start)
}
