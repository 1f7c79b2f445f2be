import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { todayIn } from '@/lib/dates'
import type { WrittenLanguage } from '@/lib/i18n/written-languages'
import { getSilence } from '@/lib/silence/queries'
import { isSilent } from '@/lib/silence/status'
import { languageOfSilence, silenceWords } from '@/lib/silence/words'
import { gradeOf, writeChaser, type Grade } from '@/lib/silence/write-chaser'

/**
 * The draft of a letter to one recipient about what is not answered: in the language of the letter and as firm as the silence
 * is long, where nothing else is asked. `isSilent` says whether a certificate can be made. Null when missing or foreign.
 */
export async function draftChaser(
  actor: Actor,
  place: { letterId: string; recipientId: string },
  asked: { language?: WrittenLanguage | undefined; grade?: Grade | undefined },
) {
  const silence = await getSilence(actor, { ...place, today: todayIn(actor.timeZone) })
  if (!silence) return null
  const language = asked.language ?? languageOfSilence(silence.letter.language, silence.languages)
  const grade = asked.grade ?? gradeOf(silence.daysSilent)
  return {
    isSilent: isSilent({ ...silence, sentOn: silence.letter.sentOn }),
    daysSilent: silence.daysSilent,
    language,
    grade,
    ...writeChaser(silence, grade, silenceWords(language)),
  }
}
