import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { todayIn } from '@/lib/dates'
import { ConflictError } from '@/lib/errors'
import { renderPrintDocuments } from '@/lib/exports/render-pdf'
import { isWritten } from '@/lib/i18n/written-languages'
import { silenceCertificate } from '@/lib/silence/certificate'
import { getSilence } from '@/lib/silence/queries'
import { isSilent } from '@/lib/silence/status'
import { languageOfSilence, silenceWords } from '@/lib/silence/words'

/**
 * The certificate of silence of one recipient as PDF: it says what is on record today, and is kept nowhere. `language` is one
 * of the written ones; anything else is that of the letter. Null where there is no such recipient for the actor.
 * @throws ConflictError `no_silence` where an answer is on record, or nothing was sent
 */
export async function makeCertificate(
  actor: Actor,
  { language: asked, ...place }: { letterId: string; recipientId: string; language: string | null },
): Promise<{ name: string; mediaType: string; bytes: Uint8Array } | null> {
  const today = todayIn(actor.timeZone)
  const silence = await getSilence(actor, { ...place, today })
  if (!silence) return null
  if (!isSilent({ ...silence, sentOn: silence.letter.sentOn })) throw new ConflictError('no_silence')
  const language = isWritten(asked) ? asked : languageOfSilence(silence.letter.language, silence.languages)
  const bytes = await renderPrintDocuments([silenceCertificate(silence, today, silenceWords(language))])
  return { name: `certificate-of-silence-${silence.caseCode}-${today}.pdf`, mediaType: 'application/pdf', bytes }
}
