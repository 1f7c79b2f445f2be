import type { DraftOfForm, PickedFile } from '@/components/documents/files-of-form'

type Sending = { draft: DraftOfForm | null; isPasted?: boolean; signal?: AbortSignal }

const hexOf = (bytes: ArrayBuffer) =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/**
 * Sends one file to be kept, with its hash where the browser can tell it (plain http on another host than localhost has no
 * crypto.subtle; the length is then what is compared). `isPasted` says that a person pasted it as text; `draft` is the form that it is
 * for. Once it is kept the form can be left and opened again with it.
 * @throws TypeError when the line broke; Error with the server's words when it was refused
 */
export async function sendFile(to: string, file: File, { draft, isPasted, signal }: Sending): Promise<PickedFile> {
  const bytes = await file.arrayBuffer()
  const hash = globalThis.crypto.subtle ? hexOf(await crypto.subtle.digest('SHA-256', bytes)) : null
  const response = await fetch(to, {
    method: 'PUT',
    body: file,
    signal,
    headers: {
      'X-File-Name': encodeURIComponent(file.name),
      ...(hash ? { 'X-Content-Sha256': hash } : {}),
      ...(isPasted ? { 'X-File-Origin': 'pasted' } : {}),
      ...(draft ? { 'X-Form': draft.form, 'X-Form-Draft': draft.id } : {}),
    },
  })
  if (!response.ok) throw new Error(await response.text())
  const { id } = (await response.json()) as { id: string }
  return { id, name: file.name }
}
