import { useFormatter, useTranslations } from 'next-intl'
import Link from 'next/link'
import type { ErasureLine } from '@/lib/erasures/queries'

const pages: Partial<Record<ErasureLine['kind'], string>> = {
  letter: 'letters',
  reply: 'replies',
  source: 'sources',
  mail: 'imports/mail/items',
}

/** What was erased, the newest first: what, when, by whom, why, and how much of it there was. */
export function ErasureList({ base, lines, timeZone }: { base: string; lines: ErasureLine[]; timeZone: string }) {
  const t = useTranslations('erasures')
  const format = useFormatter()
  if (lines.length === 0) return <p className="text-muted">{t('none')}</p>
  return (
    <ol className="rule-strong">
      {lines.map(({ id, kind, subjectId, reason, memberName, createdAt, went }) => {
        const page = pages[kind]
        const { documents, files, exports, places } = went
        const rows = Object.values(places).reduce((sum, count) => sum + count, 0)
        return (
          <li key={id} className="border-b border-separator py-3">
            <p className="font-semibold">
              {page && subjectId ? (
                <Link href={`${base}/${page}/${subjectId}`} prefetch={false} className="link-quiet">
                  {t(`kind.${kind}`)}
                </Link>
              ) : (
                t(`kind.${kind}`)
              )}
            </p>
            <p>{reason}</p>
            <p className="type-small text-muted">
              {t('by', {
                name: memberName,
                at: format.dateTime(createdAt, { dateStyle: 'medium', timeStyle: 'short', timeZone }),
              })}{' '}
              · {t('took', { rows, documents: documents.length, files: files.length, exports })}
            </p>
          </li>
        )
      })}
    </ol>
  )
}
