import { lexiconOf, type Cue } from '@/lib/reading/rules/lexicon'
import type { Target } from '@/lib/reading/rules/score'
import type { Unit } from '@/lib/reading/rules/units'
import type { Features } from '@/lib/reading/schema'

/** What a cue means, for people. */
const meanings: Partial<Record<Cue, string>> = {
  future: 'to come',
  going_to: 'to come',
  progressive: 'going on, no end named',
  progressive_self: 'going on, no end named',
  continue: 'goes on',
  intend: 'intended',
  aim: 'an aim',
  aim_self: 'an aim',
  commit: 'an assurance',
  perfect: 'said to be done',
  past_main: 'said to be done',
  past: 'said to be done',
  refuse: 'denied or out of reach',
  negation: 'denied',
}

const shown: Record<Target, Cue[]> = {
  commitment: [
    'future',
    'progressive_self',
    'progressive',
    'going_to',
    'continue',
    'intend',
    'aim_self',
    'commit',
    'aim',
  ],
  claim: ['perfect', 'past_main', 'past'],
  refusal: ['refuse', 'negation'],
}
const deeds: Cue[] = ['inform', 'assess', 'engage', 'propose', 'fund', 'act']

/** Why a passage is offered: the very words that weighed, and what they mean. */
export function reasonOf(target: Target, { words, language }: Unit, features: Features): string {
  const lexicon = lexiconOf(language)
  if (!lexicon) return 'because: its words'
  const wordOf = (cue: Cue) => lexicon[cue].exec(words)?.[0]?.trim()
  const cue = shown[target].find((one) => features[one])
  const speaker = features.speaker_pronoun
    ? wordOf('self_pronoun')
    : features.speaker_body
      ? wordOf('self_body')
      : undefined
  const deed = deeds.find((one) => features[one])
  const parts = [speaker, cue && wordOf(cue), deed && wordOf(deed)].filter((one) => one !== undefined && one !== '')
  const named = [...new Set(parts)].map((one) => `*${one}*`).join(' + ')
  const meaning = cue ? meanings[cue] : features.practice ? 'a standing practice' : 'its words as a whole'
  const hedge = features.condition ? `, hangs on *${wordOf('condition') ?? ''}*` : ''
  return `because: ${named || 'its words'}: ${meaning ?? 'its words as a whole'}${hedge}`
}
