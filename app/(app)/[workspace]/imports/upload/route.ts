import type { ReadableStream as WebStream } from 'node:stream/web'
import { getTranslations } from 'next-intl/server'
import type { Actor } from '@/lib/auth/actor'
import { receiveBytes } from '@/lib/documents/receive-file'
import { keepFormDraft } from '@/lib/documents/keep-form-draft'
import { uploadLimitBytes } from '@/lib/documents/keep-document'
import { receiveForm } from '@/lib/documents/receive-form'
import { env } from '@/lib/env'
import { DomainError, InvalidError } from '@/lib/errors'
import { id as uuid } from '@/lib/fields'
import { mayImport } from '@/lib/imports/sheet/policy'
import { startImport } from '@/lib/imports/sheet/start-import'
import { isSameOrigin } from '@/lib/web/check-origin'
import { currentActor } from '@/lib/web/require-actor'
import { plain } from '@/lib/web/responses'
import { withQuery } from '@/lib/web/with-query'

type Context = { params: Promise<{ workspace: string }> }

/** A pasted table that is longer would have been cut on its way here, in characters. */
const longestPaste = 2_900_000

const seeOther = (location: string) => new Response(null, { status: 303, headers: { Location: location } })

async function tableOf(body: WebStream<Uint8Array>, contentType: string) {
  const { values, files, refusal } = await receiveForm(body, contentType, uploadLimitBytes())
  const text = [values.text ?? ''].flat()[0] ?? ''
  return { text, key: values.submissionKey, files, refusal }
}

async function start(
  actor: Actor,
  { text, key, files, refusal }: Awaited<ReturnType<typeof tableOf>>,
): Promise<string> {
  if (refusal) throw refusal
  if (text.length > longestPaste) throw new InvalidError('file', 'table_too_heavy')
  const t = await getTranslations('imports')
  const pasted = async () => ({
    name: t('pasted_name'),
    stored: await receiveBytes(Buffer.from(text), { limitBytes: uploadLimitBytes() }),
  })
  const given = files.length > 0 ? files : [await pasted()]
  const { id } = await startImport(actor, { files: given, submissionKey: uuid.parse(key) })
  return id
}

/**
 * The form with a spreadsheet, as any browser posts it: outside the proxy, because a file may be large. The browser goes to
 * the columns of the import, or back to the form with the reason and with what was pasted.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!isSameOrigin(request.headers, env.APP_ORIGIN)) return plain(403, 'This file was sent from another site.')
  const actor = await currentActor((await params).workspace)
  if (!actor) return plain(401, 'Sign in to send files.')
  if (!mayImport(actor)) return plain(403, 'Your role does not allow this.')
  const contentType = request.headers.get('content-type') ?? ''
  if (!request.body || !contentType.startsWith('multipart/form-data'))
    return plain(400, 'There is no form in this request.')
  const table = await tableOf(request.body as WebStream<Uint8Array>, contentType)
  if (!uuid.safeParse(table.key).success) return plain(400, 'This form is not whole. Open the page again.')
  const here = `/${actor.workspaceSlug}/imports`
  try {
    return seeOther(`${here}/${await start(actor, table)}`)
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const pasted = table.files.length > 0 ? '' : table.text
    const draft =
      pasted === ''
        ? null
        : (await keepFormDraft(actor, { form: 'import', values: { text: pasted }, draftId: null })).id
    return seeOther(withQuery(here, { refused: error.refusal.key, draft }))
  }
}
