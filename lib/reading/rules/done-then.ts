import { doneForms, type Form } from '@/lib/reading/rules/grammar'
import { latin } from '@/lib/reading/rules/latin'
import { spokenIn } from '@/lib/reading/rules/spoken'
import type { Unit } from '@/lib/reading/rules/units'

const done = new Set<Form>([...doneForms, 'past_be'])

/** What parts a time from the verb before it. */
const parts = /[;:]|, (?!\d)|[–—] /u

/** Characters between a time at the head of a sentence and its verb, at most. */
const far = 80

/** "Completed by May": what is a last day is one whatever the verb. */
const lastDay = latin.iu`(?<!\p{L})(?:by|before|no later than|d['’]ici|avant|au plus tard|spätestens|najpóźniej|przed)(?: (?:the |à |la |fin |le )*(?:end of |fin )?)?$`
const opensAsLast = latin.iu`^(?:by|before|d['’]ici|avant)(?!\p{L})`

/** "The plan adopted in February": a participle that is no part of the verb, right before the time. */
const participle: Record<string, RegExp> = {
  en: latin.iu`(?<!(?:be|being|is|are|was|were) )(?<!\p{L})(?:\p{L}{2,}(?<!e)ed|agreed|sent|made|given|taken|held|drawn|written|begun|brought)(?: (?:in|on))? $`,
  fr: latin.iu`(?<!être )(?<!\p{L})(?!\p{L}*(?:[ie]té|auté|erté|iété|anté|marché|arrêté|communiqué|député|délégué|degré|année|journée|assemblée|armée|durée|entrée|idée)e?s? )(?:\p{L}{2,}é|(?:re|per)?çu|(?:com|re|entre|sur)?pris|(?:re|com|sou|trans)?mis|rendu|tenu|conclu|défini|établi|ouvert)(?:e?s?)(?: (?:en|le))? $`,
  pl: latin.iu`(?<!\p{L})\p{L}{2,}(?:[wzdłs]an|[żłszlwc]on|ęt)(?:y|a|e|ego|ej|ych|ym|ą)(?: (?:w|dnia|w dniu))? $`,
}
/** The same behind the time: "der im Februar vorgelegte Plan". */
const attributive = latin.iu`(?<!\p{L})(?:d(?:er|ie|as|en|em|es)|ein\p{Ll}*|dies\p{Ll}+|unser\p{Ll}*|vom|beim|zu[mr]) (?:(?:am|vom|im) )?$`
const participleBehind = latin.u`^ (?:von \p{L}+ )?(?:\p{Ll}*(?:ge|be|ver|er)\p{Ll}{2,}|[a-zäöü]+ier)(?:te|ene)[nrsm]? (?:\p{L}+ )?\p{Lu}`
/** What is planned for a time is to come. */
const planned = latin.iu`(?<!\p{L})(?:plann?ed|expected|scheduled|foreseen|envisaged|intended|needed|required|prévu|attendu|programmé|fixé|envisagé|geplant|vorgesehen|erwartet|planowan|przewidzian|zaplanowan|oczekiwan)\p{L}*`

const isParticiple = (words: string) => words !== '' && !planned.test(words)

/**
 * Whether the deed that a time belongs to is done: "In February we launched a review". Its verb is the one before it in its
 * clause, else the one behind.
 */
export function isDoneThen(unit: Unit, { start, end }: { start: number; end: number }): boolean {
  const { words, heads } = spokenIn(unit)
  const offset = words.length - unit.words.length
  const [from, to] = [start + offset, end + offset]
  const [near, behindIt] = [words.slice(Math.max(0, from - 40), from), words.slice(to, to + 60)]
  if (lastDay.test(near) || opensAsLast.test(words.slice(from, to))) return false
  const told = participle[unit.language]?.exec(near)?.[0] ?? ''
  if (isParticiple(told) && !heads.some((head) => head.end > from - told.length && head.end <= from)) return true
  if (unit.language === 'de' && attributive.test(near) && isParticiple(participleBehind.exec(behindIt)?.[0] ?? ''))
    return true
  const before = heads.findLast((head) => head.end <= from)
  if (before && !parts.test(words.slice(before.end, from))) return done.has(before.form)
  const behind = heads.find((head) => head.start >= to)
  if (!behind || behind.start - to > far) return false
  return !parts.test(words.slice(to, behind.start).replace(/^,/, '')) && done.has(behind.form)
}
