import 'server-only'
import { getTranslations } from 'next-intl/server'
import { uploadLimitBytes } from '@/lib/documents/keep-document'

/** What the upload route says of a form, from the address it sent the browser back to; null when it took all and nobody waits. */
export async function refusedWords(key: string | undefined): Promise<string | null> {
  if (!key) return null
  const t = await getTranslations('errors')
  if (key === 'file_too_large') return t(key, { mb: Math.floor(uploadLimitBytes() / 1_000_000) })
  const plain = (['form_too_large', 'no_room', 'save_again'] as const).find((one) => one === key)
  return t(plain ?? 'file_damaged')
}
