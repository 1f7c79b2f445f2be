import { useTranslations } from 'next-intl'
import type { Signed } from '@/components/commitments/signed-by'

/** Who signed, who held the office then, and who holds it now. */
export function SignedWords({ signed: { signed, then, now } }: { signed: Signed }) {
  const t = useTranslations('commitments')
  if (then && now) return t('signed_then_now', { signed, then, now })
  if (then) return t('signed_then', { signed, then })
  return now ? t('signed_now', { signed, now }) : signed
}
