import { todayIn } from '@/lib/dates'
import { contentDispositionOf } from '@/lib/documents/display-name'
import { renderPrintDocuments } from '@/lib/exports/render-pdf'
import { isWritten } from '@/lib/i18n/written-languages'
import { silenceCertificate } from '@/lib/silence/certificate'
import { getSilence } from '@/lib/silence/queries'
import { isSilent } from '@/lib/silence/status'
import { languageOfSilence, silenceWords } from '@/lib/silence/words'
import { asId } from '@/lib/web/read-query'
import { currentActor } from '@/lib/web/require-actor'
import { notFoundResponse, plain } from '@/lib/web/responses'

type Context = { params: Promise<{ workspace: string; letterId: string; recipientId: string }> }

/** The certificate of silence of one recipient, made when it is asked for: it says what is on record today. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { workspace, letterId, recipientId } = await params
  const actor = await currentActor(workspace)
  const [letter, recipient] = [asId(letterId), asId(recipientId)]
  if (!actor || !letter || !recipient) return notFoundResponse()
  const today = todayIn(actor.timeZone)
  const silence = await getSilence(actor, { letterId: letter, recipientId: recipient, today })
  if (!silence) return notFoundResponse()
  if (!isSilent({ ...silence, sentOn: silence.letter.sentOn })) return plain(409, 'There is no silence to certify.')
  const asked = new URL(request.url).searchParams.get('language')
  const language = isWritten(asked) ? asked : languageOfSilence(silence.letter.language, silence.languages)
  const pdf = await renderPrintDocuments([silenceCertificate(silence, today, silenceWords(language))])
  return new Response(new Uint8Array(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': contentDispositionOf(`certificate-of-silence-${silence.caseCode}-${today}.pdf`),
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  })
}
