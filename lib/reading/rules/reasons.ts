import { doneForms, type Form } from '@/lib/reading/rules/grammar'
import { openForms } from '@/lib/reading/rules/head-numbers'
import { lexiconOf, type Cue } from '@/lib/reading/rules/lexicon'
import { stretchOf } from '@/lib/reading/rules/matching/words-in'
import type { Target } from '@/lib/reading/rules/score'
import { spokenIn } from '@/lib/reading/rules/spoken'
import type { Unit } from '@/lib/reading/rules/units'
import type { Features } from '@/lib/reading/schema'

/** What a form of the verb means, for people. */
const meanings: Partial<Record<Form, string>> = {
  future: 'to come',
  future_passive: 'to come',
  future_be: 'to come',
  planned: 'planned',
  progressive: 'going on, no end named',
  progressive_passive: 'going on, no end named',
  ongoing: 'goes on',
  intend: 'intended',
  aim: 'an aim',
  commit: 'an assurance',
  perfect: 'said to be done',
  perfect_passive: 'said to be done',
  past: 'said to be done',
  past_passive: 'said to be done',
  deny: 'denied or out of reach',
  act: 'announced',
  practice: 'a standing practice',
  present: 'a standing practice',
}

/** A present without more: in French and English its words are often those of an adjective or a noun. */
const habits: ReadonlySet<Form> = new Set(['practice', 'present'])

const shown: Record<Target, readonly Form[]> = {
  commitment: [...openForms, 'future_be', 'act', 'practice', 'present'],
  claim: doneForms,
  refusal: ['deny', ...openForms],
}
const isLetter = /[\p{L}\p{M}]/u

/** The words that a stretch touches, whole: a pattern may end within a word ("Änderungsanträ…"). */
function wholeWords(words: string, start: number, end: number): string {
  let [from, to] = [start, end]
  const parts = (at: number) => isLetter.test(words.charAt(at - 1)) && isLetter.test(words.charAt(at))
  while (from > 0 && parts(from)) from -= 1
  while (to < words.length && parts(to)) to += 1
  return words.slice(from, to).replace(/^[\s,]+|[\s,]+$/g, '')
}

const deeds: Cue[] = ['inform', 'assess', 'engage', 'propose', 'fund', 'act']

/** Why a passage is offered: the very words that weighed, and what they mean. */
export function reasonOf(target: Target, unit: Unit, features: Features): string {
  const lexicon = lexiconOf(unit.language)
  if (!lexicon) return 'because: its words'
  const { words, cut, heads: all } = spokenIn(unit)
  const heads = all.filter(({ form }) => shown[target].includes(form))
  const mains = heads.filter(({ isMain }) => isMain)
  // "Une réponse complète vous sera adressée": what is to come tells more than a present that may be an adjective.
  const head = mains.find(({ form }) => !habits.has(form)) ?? mains[0] ?? heads[0]
  const wordOf = (cue: Cue, where = cut, from = 0) => {
    const found = lexicon.find(cue, where)
    return found ? wholeWords(words, from + found.start, from + found.end) : undefined
  }
  const before = head ? stretchOf(cut, 0, head.start) : cut
  const speaker = wordOf('self_pronoun', before) ?? wordOf('self_body', before)
  const verb = head && wholeWords(words, head.start, head.end)
  const behind = head && stretchOf(cut, head.end, head.end + 60)
  const deedCue = behind && deeds.find((cue) => lexicon.find(cue, behind) !== null)
  const deed = deedCue && wordOf(deedCue, behind, head.end)
  const refused = target === 'refusal' && head?.form !== 'deny' ? wordOf('refuse') : undefined
  const parts = [speaker, verb, refused ?? deed].filter((one) => one !== undefined && one !== '')
  const named = [...new Set(parts)].map((one) => `*${one}*`).join(' + ')
  const denied = target === 'refusal' && head?.form !== 'deny' ? 'denied' : undefined
  const meaning = denied ?? (head && meanings[head.form]) ?? 'its words as a whole'
  const hedge = features.condition ? `, hangs on *${wordOf('condition') ?? ''}*` : ''
  return `because: ${named || 'its words'}: ${meaning}${hedge}`
}
