import 'server-only'
import { getTranslations } from 'next-intl/server'
import { uploadLimitBytes } from '@/lib/documents/keep-document'

/** Why the upload route refused a file of a form, from the address it sent the browser back to; null when it took all. */
export async function refusedWords(key: string | undefined): Promise<string | null> {
  if (!key) return null
  const t = await getTranslations('errors')
  if (key === 'file_too_large') return t(key, { mb: Math.floor(uploadLimitBytes() / 1_000_000) })
  return key === 'form_too_large' || key === 'no_room' ? t(key) : t('file_damaged')
}
