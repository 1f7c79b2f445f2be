import { lexiconOf, type Cue, type Lexicon } from '@/lib/reading/rules/lexicon'
import type { Unit } from '@/lib/reading/rules/units'
import type { Features } from '@/lib/reading/schema'

/** What sort of commitment, the first that fits. */
export type CommitmentType =
  | 'information_reply'
  | 'proposal_legislation'
  | 'funding_support'
  | 'assessment_review'
  | 'engagement_dialogue'
  | 'continuing_action'
  | 'action'
  | 'position_assurance'

const openCues: Cue[] = ['future', 'going_to', 'progressive', 'continue', 'intend', 'aim', 'commit']
const order: [Cue, CommitmentType][] = [
  ['inform', 'information_reply'],
  ['propose', 'proposal_legislation'],
  ['fund', 'funding_support'],
  ['assess', 'assessment_review'],
  ['engage', 'engagement_dialogue'],
]

/** Characters behind the verb that promises, in which the deed itself stands. */
const reach = 60

/** The type whose deed comes first; of two at the same word, the one that stands first in the guide. */
function nearest(lexicon: Lexicon, words: string): CommitmentType | null {
  let best: { at: number; type: CommitmentType } | null = null
  for (const [cue, type] of order) {
    const at = lexicon[cue].exec(words)?.index
    if (at !== undefined && (!best || at < best.at)) best = { at, type }
  }
  return best?.type ?? null
}

/** The type by the deed nearest behind the verb; where two are near, the order of the guide decides. */
export function typeOf({ words, language }: Unit, features: Features): CommitmentType {
  const lexicon = lexiconOf(language)
  if (!lexicon) return 'action'
  const isAim = features.aim_self || features.aim_speaker || (features.commit_speaker && !features.future)
  if (features.negated_harm || (features.negated_future && !features.negated_refuse)) return 'position_assurance'
  if (isAim && !features.progressive_speaker) return 'position_assurance'
  const at = Math.max(0, Math.min(...openCues.map((cue) => lexicon[cue].exec(words)?.index ?? Infinity), words.length))
  const near = words.slice(at, at + reach)
  const found = nearest(lexicon, near) ?? nearest(lexicon, words.slice(at))
  if (found) return found
  if (features.continue || features.progressive || features.practice) return 'continuing_action'
  return features.commit || features.aim ? 'position_assurance' : 'action'
}

export type FirmnessLabel = 'dated' | 'undated' | 'conditional' | 'will_consider'

/** How firm: hangs on something, cannot be ticked off, has a day, or none of these. */
export function firmnessOf(features: Features, dueOn: string | null): FirmnessLabel {
  if (features.condition || features.would) return 'conditional'
  if (
    features.aim_self ||
    features.aim_speaker ||
    (features.commit_speaker && !features.future_deed && !features.progressive_speaker)
  )
    return 'will_consider'
  return dueOn ? 'dated' : 'undated'
}

/** Who acts: the body named before the verb; for *we*, the sender. */
export function actorOf({ words, language }: Unit, features: Features, sender: string | null): string | null {
  const lexicon = lexiconOf(language)
  if (!lexicon) return null
  const body = bodyOf(words, lexicon)
  if (features.speaker_pronoun && !body) return sender
  return body ?? sender
}

function bodyOf(words: string, lexicon: Lexicon): string | null {
  const match = lexicon.self_body.exec(words.slice(0, 120))
  if (!match) return null
  const rest = words.slice(match.index)
  const named =
    /^(?:the |The )?[\p{L}'-]+(?: (?:of|for|and|the|de|des|du|für|und|der|des|do|spraw|[\p{Lu}][\p{L}'-]*))*/u.exec(
      rest,
    )?.[0]
  return (named ?? match[0]).replace(/ (?:of|for|and|the|de|des|du|für|und|der|do|spraw)$/u, '')
}
