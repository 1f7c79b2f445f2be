import { lexiconOf, type Lexicon } from '@/lib/reading/rules/lexicon'
import { stretchOf } from '@/lib/reading/rules/matching/words-in'
import { spokenIn } from '@/lib/reading/rules/spoken'
import type { Unit } from '@/lib/reading/rules/units'
import type { Features } from '@/lib/reading/schema'

/** Who acts: the body named before the verb; for *we*, the sender. */
export function actorOf(unit: Unit, features: Features, sender: string | null): string | null {
  const lexicon = lexiconOf(unit.language)
  if (!lexicon) return null
  const found = bodyOf(unit, lexicon)
  // "My services", "il": the sender, or somebody named before.
  const body = found && !/^(?:my|our|its|les|mes|nos|il|elle|mein\w*|unser\w*)$/i.test(found) ? found : null
  if (features.speaker_pronoun && !body) return sender
  return body ?? sender
}

function bodyOf(unit: Unit, lexicon: Lexicon): string | null {
  const { words } = unit
  const match = lexicon.find('self_body', stretchOf(spokenIn(unit).own, 0, 120))
  if (!match) return null
  const rest = words.slice(match.start)
  const named =
    /^(?:the |The )?[\p{L}'-]+(?: (?:of|for|and|the|de|des|du|für|und|der|des|do|spraw|[\p{Lu}][\p{L}'-]*))*/u.exec(
      rest,
    )?.[0]
  return (named ?? words.slice(match.start, match.end)).replace(
    / (?:of|for|and|the|de|des|du|für|und|der|do|spraw)$/u,
    '',
  )
}
