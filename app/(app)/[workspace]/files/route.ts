import { getTranslations } from 'next-intl/server'
import type { ReadableStream as WebStream } from 'node:stream/web'
import type { Actor } from '@/lib/auth/actor'
import { mayRecord } from '@/lib/auth/policy'
import { draftOf } from '@/lib/documents/form-draft'
import { receiveFile, FileTooLargeError, FileDamagedError, NoRoomError } from '@/lib/documents/receive-file'
import { keepDocument, uploadLimitBytes } from '@/lib/documents/keep-document'
import { keepFormDraft } from '@/lib/documents/keep-form-draft'
import { inPageOrder } from '@/lib/documents/page-order'
import { receiveForm } from '@/lib/documents/receive-form'
import { env } from '@/lib/env'
import { hasCode } from '@/lib/error-codes'
import { DomainError } from '@/lib/errors'
import { backTo } from '@/lib/web/back-to'
import { isSameOrigin } from '@/lib/web/check-origin'
import { currentActor } from '@/lib/web/require-actor'
import { plain } from '@/lib/web/responses'

type Context = { params: Promise<{ workspace: string }> }

/** Whoever may upload here; else the answer that says why not. Uploads do not pass the proxy, so the origin is asked here. */
async function uploader(request: Request, { params }: Context): Promise<Actor | Response> {
  if (!isSameOrigin(request.headers, env.APP_ORIGIN)) return plain(403, 'This file was sent from another site.')
  const actor = await currentActor((await params).workspace)
  if (!actor) return plain(401, 'Sign in to send files.')
  return mayRecord(actor) ? actor : plain(403, 'Your role does not allow this.')
}

/** The sender went away: nobody reads the answer, and nothing is wrong here. */
const isBrokenLine = (error: unknown) =>
  error instanceof Error && (hasCode(error, 'ECONNRESET') || error.name === 'AbortError' || error.message === 'aborted')

/** The name of the file as its sender wrote it, percent-encoded; null when it cannot be read as such. */
function nameIn(headers: Headers): string | null {
  try {
    return decodeURIComponent(headers.get('x-file-name') ?? 'file')
  } catch {
    return null
  }
}

async function inWords(error: DomainError): Promise<string> {
  const t = await getTranslations('errors')
  return t(error.refusal.key as Parameters<typeof t>[0], error.refusal.values as never)
}

/**
 * One file as the raw body: name in X-File-Name (percent-encoded), in X-Content-Sha256 what the browser read, and in
 * X-File-Origin `pasted` where a person pasted it as text. X-Form and X-Form-Draft say which form it was put into, so that it can be
 * opened again with it. It is acknowledged only when its bytes are on disk, whole, and its row is written. Answers the id of a staged document.
 */
export async function PUT(request: Request, context: Context): Promise<Response> {
  const actor = await uploader(request, context)
  if (actor instanceof Response) return actor
  if (!request.body) return plain(400, 'There is no file in this request.')
  const displayName = nameIn(request.headers)
  if (displayName === null) return plain(400, 'X-File-Name has to be percent-encoded UTF-8.')
  const length = request.headers.get('content-length')
  const draft = draftOf(request.headers.get('x-form'), request.headers.get('x-form-draft'))
  try {
    const stored = await receiveFile(request.body as unknown as AsyncIterable<Uint8Array>, {
      limitBytes: uploadLimitBytes(),
      sizeBytes: length === null ? null : Number(length),
      sha256: request.headers.get('x-content-sha256'),
    })
    const isPasted = request.headers.get('x-file-origin') === 'pasted'
    const { id } = await keepDocument(actor, { stored, displayName, isPasted }, draft)
    return Response.json({ id, ...stored }, { status: 201, headers: { 'Cache-Control': 'no-store' } })
  } catch (error) {
    if (error instanceof FileTooLargeError) return plain(413, await inWords(error))
    if (error instanceof FileDamagedError) return plain(422, await inWords(error))
    if (error instanceof NoRoomError) return plain(507, await inWords(error))
    if (isBrokenLine(error))
      return plain(400, 'The line broke before the file was whole. Nothing was kept; send it again.')
    throw error
  }
}

/**
 * A whole form with files, as a browser without JavaScript posts it: the files become staged documents, what was typed
 * becomes a draft, and the browser goes back to the form, which shows both; a file that was left out there no more. A form that was to be saved and is too large for
 * that comes here too (lib/runtime/divert-large-forms.mjs); one that has no place for files is told so.
 */
export async function POST(request: Request, context: Context): Promise<Response> {
  const actor = await uploader(request, context)
  if (actor instanceof Response) return actor
  const contentType = request.headers.get('content-type') ?? ''
  if (!request.body || !contentType.startsWith('multipart/form-data'))
    return plain(400, 'There is no form in this request.')
  const { values, files, refusal } = await receiveForm(
    request.body as WebStream<Uint8Array>,
    contentType,
    uploadLimitBytes(),
  )
  const { returnTo, draft, draftOf: form, submissionKey: _key, readText, leaveOut, ...typed } = values
  const isDiverted = new URL(request.url).searchParams.has('unsaved')
  if (isDiverted && returnTo === undefined) return plain(413, await inWords(new DomainError('form_too_heavy')))
  const kept: string[] = []
  for (const { name, stored } of inPageOrder(files))
    kept.push((await keepDocument(actor, { stored, displayName: name })).id)
  // The button beside the field for a text asks that it be read like a file.
  if (readText !== undefined && typeof typed.text === 'string' && typed.text.trim() !== '') {
    const t = await getTranslations('documents')
    kept.push((await keepDocument(actor, { pastedText: typed.text, displayName: t('pasted_name') })).id)
    delete typed.text
  }
  const documents = [...[typed['documents[]'] ?? []].flat().filter((id) => id !== leaveOut), ...kept]
  const draftId = draftOf('upload', draft)?.id ?? null
  const { id } = await keepFormDraft(actor, {
    form: draftOf(form, draft)?.form ?? 'upload',
    values: { ...typed, 'documents[]': documents },
    draftId,
  })
  const page = new URL(backTo(actor, typeof returnTo === 'string' ? returnTo : undefined, ''), env.APP_ORIGIN)
  page.searchParams.set('draft', id)
  const told = refusal?.refusal.key ?? (isDiverted ? 'save_again' : null)
  if (told) page.searchParams.set('refused', told)
  return new Response(null, { status: 303, headers: { Location: `${page.pathname}${page.search}` } })
}
