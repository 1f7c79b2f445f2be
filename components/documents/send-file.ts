import type { PickedFile } from '@/components/documents/files-of-form'

const hexOf = (bytes: ArrayBuffer) =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/**
 * Sends one file to be kept, with its hash where the browser can tell it (plain http on another host than localhost has no
 * crypto.subtle; the length is then what is compared). `isPasted` says that a person pasted it as text.
 * @throws TypeError when the line broke; Error with the server's words when it was refused
 */
export async function sendFile(to: string, file: File, isPasted = false): Promise<PickedFile> {
  const bytes = await file.arrayBuffer()
  const hash = globalThis.crypto.subtle ? hexOf(await crypto.subtle.digest('SHA-256', bytes)) : null
  const response = await fetch(to, {
    method: 'PUT',
    body: file,
    headers: {
      'X-File-Name': encodeURIComponent(file.name),
      ...(hash ? { 'X-Content-Sha256': hash } : {}),
      ...(isPasted ? { 'X-File-Origin': 'pasted' } : {}),
    },
  })
  if (!response.ok) throw new Error(await response.text())
  const { id } = (await response.json()) as { id: string }
  return { id, name: file.name }
}
