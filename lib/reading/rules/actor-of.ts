import { grammarOf, type Subject } from '@/lib/reading/rules/grammar'
import type { Head } from '@/lib/reading/rules/heads'
import { latin } from '@/lib/reading/rules/latin'
import { nameBefore } from '@/lib/reading/rules/named-doers'
import { lexiconOf } from '@/lib/reading/rules/lexicon'
import { stretchOf, type Words } from '@/lib/reading/rules/matching/words-in'
import { promising } from '@/lib/reading/rules/promise'
import { spokenIn } from '@/lib/reading/rules/spoken'
import type { Unit } from '@/lib/reading/rules/units'
import { said } from '@/lib/reading/rules/wording'

/** Characters before and behind a verb in which who acts is named. */
const reach = 90

/** Who acts and is no name: "my services", "elle", "this office" are the sender, or somebody named before. */
const noName = latin.iu`^${said('no_name')}`

/** A name goes on with capitals and the small words of names, and began with capitals before. */
const goesOn = latin.u`^[\p{L}'’-]+(?: (?:${said('name_small')}|[\p{Lu}][\p{L}'’-]*))*`
const endsSmall = latin.u`(?: ${said('name_small')})+$`
const beganBefore = latin.u`(?:\p{Lu}[\p{L}-]* |(?:\p{Lu}[\p{L}-]* ${said('name_joint')} ))+$`
const opensSentence = latin.u`^${said('opens_sentence')} `

/** Letters that stand for a body: "NICE", "KAS", "BfArM". */
const letters = /(?:^|[ (])(\p{Lu}[\p{L}]*\p{Lu}[\p{L}]*)(?: \p{Ll}+){0,2} ?$/u

const articleOfBody = latin.iu`^${said('article_of_body')} `

/** The body that a stretch of the words names first, by its full name; null where it is only mentioned as whose something is. */
function bodyIn(
  { words, cut }: { words: string; cut: Words },
  language: string,
  from: number,
  to: number,
): string | null {
  const found = lexiconOf(language)?.find('self_body', stretchOf(cut, from, to))
  if (!found) return null
  const start = from + found.start
  const article = articleOfBody.exec(words.slice(start))?.[0] ?? ''
  const named = `${article}${goesOn.exec(words.slice(start + article.length))?.[0] ?? ''}`.replace(endsSmall, '')
  // "the Council's reply", "insgesamt": whose something is does not act, and a German name has a capital.
  if (/['’]s(?:$| )/u.test(named) || (language === 'de' && !/\p{Lu}/u.test(named.charAt(0)))) return null
  const before = beganBefore.exec(words.slice(from, start))?.[0].replace(opensSentence, '') ?? ''
  return `${article === '' ? before : ''}${named.replace(/^this /iu, 'the ')}` || null
}

/** Subjects that a body can stand behind: *we* is the sender, and a text or a deed acts for nobody that it names. */
const mayBeBody = new Set<Subject>(['body', 'unknown', 'other'])

/** Who is named as acting at a verb. */
function namedAt(head: Head, unit: Unit): string | null {
  const { words, cut } = spokenIn(unit)
  const { language } = unit
  const grammar = grammarOf(language)
  const clause = Math.max(0, head.start - reach, words.lastIndexOf(';', head.start) + 1)
  if (head.form.includes('passive')) {
    const behind = stretchOf(cut, head.end, head.end + reach)
    const lead = grammar?.links.find('agent', behind)
    if (!lead) return null
    return bodyIn({ words, cut }, language, head.end + lead.end, head.end + lead.end + 60)
  }
  // "Harbour Rail Ltd will reopen the stop": nobody that a grammar knows, and not the sender.
  const name = head.subject === 'unknown' ? nameBefore(words.slice(clause, head.start), head.form) : null
  if (name !== null) return name.replace(opensSentence, '')
  const initials = letters.exec(words.slice(clause, head.start))?.[1]
  if (head.subject === 'unknown' && initials !== undefined) return initials
  if (!mayBeBody.has(head.subject)) return null
  const ahead = bodyIn({ words, cut }, language, clause, head.start)
  return (
    ahead ??
    (grammar?.invertsSubject ? bodyIn({ words, cut }, language, head.end, head.end + 60) : null) ??
    initials ??
    null
  )
}

/** Characters of a passage in which a body that it names at all may be who acts, where no verb tells. */
const opening = 120

/** Who acts: the body that is named at the verb; the sender for *we*, and where nobody is named; null where somebody else is. */
export function actorOf(unit: Unit, sender: string | null): string | null {
  const { words, cut, heads } = spokenIn(unit)
  const head = promising(heads) ?? heads.find(({ isMain }) => isMain) ?? heads[0]
  const named =
    (head && namedAt(head, unit)) ??
    (head?.subject === 'self' ? null : bodyIn({ words, cut }, unit.language, 0, opening))
  if (named && !noName.test(named)) return named
  return head?.subject === 'other' && !head.form.includes('passive') ? null : sender
}
