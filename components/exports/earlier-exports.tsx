import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { SectionHead } from '@/components/ui/page-head'
import type { ExportState } from '@/prisma/generated/enums'

type Props = { base: string; exports: { id: string; label: string; state: ExportState; removedAt: Date | null }[] }

/** The exports that were made of the case, newest first. */
export function EarlierExports({ base, exports }: Props) {
  const t = useTranslations('exports')
  if (exports.length === 0) return null
  return (
    <section aria-labelledby="earlier">
      <SectionHead id="earlier" title={t('earlier')} end={t('earlier_count', { count: exports.length })} />
      <ul>
        {exports.map(({ id, label, state, removedAt }) => (
          <li key={id} className="flex flex-wrap justify-between gap-x-4 border-b border-separator py-2">
            <Link href={`${base}/exports/${id}`} prefetch={false} className="link-quiet">
              {label}
            </Link>
            <span className="text-muted">{removedAt ? t('state_removed') : t(`export_states.${state}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
