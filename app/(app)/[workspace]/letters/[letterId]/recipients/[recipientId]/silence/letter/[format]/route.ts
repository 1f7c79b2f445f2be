import { env } from '@/lib/env'
import { renderChaserDocx } from '@/lib/silence/render-chaser-docx'
import { isSameOrigin } from '@/lib/web/check-origin'
import { currentActor } from '@/lib/web/require-actor'
import { bytesResponse, notFoundResponse, plain } from '@/lib/web/responses'

type Context = { params: Promise<{ workspace: string; format: string }> }

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The draft as it stands in the form, changed or not, as plain text or for Word. Nothing is kept and nothing is sent. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!isSameOrigin(request.headers, env.APP_ORIGIN)) return plain(403, 'This form was posted from another site.')
  const { workspace, format } = await params
  const actor = await currentActor(workspace)
  if (!actor || (format !== 'txt' && format !== 'docx')) return notFoundResponse()
  const form = await request.formData()
  const field = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : ''
  }
  const letter = { subject: field('subject'), text: field('text'), asks: [] }
  const body =
    format === 'txt'
      ? new TextEncoder().encode(`${letter.subject}\n\n${letter.text}\n`)
      : await renderChaserDocx(letter, actor.workspaceName, field('language'))
  return bytesResponse({
    name: `follow-up-letter.${format}`,
    mediaType: format === 'txt' ? 'text/plain; charset=utf-8' : docx,
    bytes: body,
  })
}
