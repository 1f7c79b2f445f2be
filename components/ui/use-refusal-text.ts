import { useTranslations } from 'next-intl'
import type { Refusal } from '@/lib/errors'

/** Turns refusals, which are keys of `errors.json`, into words. */
export function useRefusalText(): (refusal: Refusal) => string {
  const t = useTranslations('errors')
  return ({ key, values }) => {
    const known = key as Parameters<typeof t>[0]
    return t.has(known) ? t(known, values) : t('not_understood')
  }
}
