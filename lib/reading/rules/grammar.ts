import de from '@/lib/reading/rules/grammar/de.json'
import en from '@/lib/reading/rules/grammar/en.json'
import fr from '@/lib/reading/rules/grammar/fr.json'
import pl from '@/lib/reading/rules/grammar/pl.json'
import { latinSource } from '@/lib/reading/rules/latin'
import { PatternIndex } from '@/lib/reading/rules/matching/pattern-index'
import { whole } from '@/lib/reading/rules/matching/whole'
import { said } from '@/lib/reading/rules/wording'

/** Of two forms that match the same words the one that stands first here. */
export const forms = [
  'future_passive',
  'progressive_passive',
  'contrast',
  'deny',
  'reported',
  'commit',
  'planned',
  'told',
  'speech',
  'opinion',
  'modal',
  'present_passive',
  'perfect_passive',
  'past_passive',
  'future_be',
  'future',
  'progressive',
  'ongoing',
  'intend',
  'perfect',
  'aim',
  'would',
  'past',
  'past_be',
  'act',
  'practice',
  'present',
  'be',
] as const
export type Form = (typeof forms)[number]

/** Forms of what was done. */
export const doneForms: readonly Form[] = ['perfect', 'perfect_passive', 'past', 'past_passive']

export const subjects = ['self', 'body', 'deliverable', 'text', 'other', 'dummy', 'unknown'] as const
export type Subject = (typeof subjects)[number]

export type Link = 'subordinator' | 'coordinator' | 'preposition' | 'negation' | 'agent'

type Source = {
  macros: Record<string, string>
  forms: Partial<Record<Form, string[]>>
  subordinators: string
  coordinators: string
  prepositions: string
  negation: string
  agent: string
  /** Small words that run into the next one: "qu'". A pattern that ends with their sign needs no blank behind it. */
  elided?: Partial<Record<Link | Subject, string[]>>
  /** What opens an insertion between commas, besides prepositions: "composée de deux inspecteurs". */
  insertions?: string
  invertsSubject: boolean
  selfEnding?: string
  wishes?: string
  tellsCases?: boolean
  /** Who reads the letter, right before and behind a verb, and what bids them to tell something. */
  recipient: Record<'before' | 'behind' | 'bids', string>
  /** Whether a capital parts *you* from *they* (German). */
  tellsYouByCapital?: boolean
  /** Those that open with any word stand by themselves: they are tried only where their second word follows. */
  subjects: Partial<Record<Subject, string | string[]>>
}

/** How a language forms its verbs and says who acts, ready to be matched: patterns for a folded text (see `matching/fold`). */
export type Grammar = {
  forms: PatternIndex<Form>
  /** The small words that join clauses and phrases, deny, or lead in to who acts in a passive. */
  links: PatternIndex<Link>
  startsPhrase: RegExp
  endsInCoordinator: RegExp
  invertsSubject: boolean
  /** Whether nouns are listed as they stand where they act: a noun before its verb acts, whatever phrase stands before it. */
  tellsCases: boolean
  /** The ending of a verb that says *I* or *we* by itself, where a language leaves the pronoun out. */
  selfEnding: RegExp | null
  /** Joints behind which a past tense says what somebody wants. */
  wishes: RegExp | null
  /** Who reads the letter, before and behind a verb as written, and what bids them to tell something (see `recipients`). */
  recipient: Record<'before' | 'behind' | 'bids', RegExp>
  /** All nouns that name who acts, each class as a sort of its name. */
  subjects: PatternIndex<Subject>
}

const sources: Record<string, Source> = { en, fr, de, pl }

function compile(source: Source): Grammar {
  const asWritten = (pattern: string) => new RegExp(latinSource(pattern), source.tellsYouByCapital ? 'u' : 'iu')
  const fill = (pattern: string) => pattern.replace(/\{([a-z]+)\}/g, (all, name: string) => source.macros[name] ?? all)
  const one = (pattern: string) => [`(?:${fill(pattern)})`]
  return {
    forms: new PatternIndex(forms.map((form) => [form, source.forms[form]?.map(fill) ?? []] as const)),
    links: new PatternIndex([
      ['subordinator', [...one(source.subordinators), ...(source.elided?.subordinator ?? [])]],
      ['coordinator', one(source.coordinators)],
      ['preposition', [...one(source.prepositions), ...(source.elided?.preposition ?? [])]],
      ['negation', one(source.negation)],
      ['agent', one(source.agent)],
    ]),
    startsPhrase: new RegExp(
      [
        latinSource(`^(?:${source.prepositions})(?!\\p{L})`),
        ...(source.elided?.preposition ?? []).map((word) => `^${word}`),
        ...(source.insertions ? [whole(`^(?:${source.insertions})`)] : []),
      ].join('|'),
      'u',
    ),
    endsInCoordinator: new RegExp(
      latinSource(`(?<!\\p{L})(?:${source.coordinators})(?: ${said('behind_coordinator')})? ?$`),
      'u',
    ),
    invertsSubject: source.invertsSubject,
    tellsCases: source.tellsCases ?? false,
    selfEnding: source.selfEnding ? new RegExp(latinSource(`${source.selfEnding}(?!\\p{L})`), 'u') : null,
    wishes: source.wishes ? new RegExp(`^(?:${source.wishes})$`, 'u') : null,
    recipient: {
      before: asWritten(source.recipient.before),
      behind: asWritten(source.recipient.behind),
      bids: asWritten(source.recipient.bids),
    },
    subjects: new PatternIndex(
      subjects.map((subject) => {
        const patterns = [source.subjects[subject] ?? []].flat().map((pattern) => `(?:${pattern})`)
        return [subject, [...patterns, ...(patterns.length > 0 ? (source.elided?.[subject] ?? []) : [])]] as const
      }),
    ),
  }
}

const compiled = new Map<string, Grammar>()

/** The grammar of a language (ISO 639-1); null for one that the reader does not know. */
export function grammarOf(language: string): Grammar | null {
  const source = sources[language]
  if (!source) return null
  const known = compiled.get(language) ?? compile(source)
  compiled.set(language, known)
  return known
}
