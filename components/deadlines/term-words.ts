import { useTranslations } from 'next-intl'
import type { Term } from '@/lib/deadlines/schema'

/** A term in words: 15 working days, 1 month. */
export function useTermWords(): (term: Term) => string {
  const t = useTranslations('due')
  return ({ unit, count }) => t(unit, { count })
}
