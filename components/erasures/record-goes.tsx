import { useTranslations } from 'next-intl'
import Link from 'next/link'
import type { Erasable } from '@/lib/erasures/queries'

/** Where a document is read: on the page of what it belongs to. */
function pageOf(base: string, { letterId, replyId, sourceId }: Erasable['copies'][number]): string | null {
  if (letterId) return `${base}/letters/${letterId}`
  if (replyId) return `${base}/replies/${replyId}`
  return sourceId ? `${base}/sources/${sourceId}` : null
}

/** What an erasure of a record takes and what it leaves, in sentences. */
export function RecordGoes({ base, found }: { base: string; found: Erasable }) {
  const t = useTranslations('erasures')
  const { kind, counts, documents, copies } = found
  return (
    <>
      <h2 className="type-section pt-4">{t('goes')}</h2>
      <ul className="list-disc ps-5">
        {kind === 'document' ? null : <li>{t(`own_words.${kind}`)}</li>}
        <li>{t('documents_go', { count: documents.length })}</li>
        {counts.passages > 0 ? <li>{t('drawn_goes', counts)}</li> : null}
        {counts.around > 0 ? <li>{t('around_goes', { count: counts.around })}</li> : null}
        {counts.sheets > 0 ? <li>{t('sheets_go', { count: counts.sheets })}</li> : null}
        <li>{t('exports_end')}</li>
      </ul>
      <h2 className="type-section pt-4">{t('stays')}</h2>
      <ul className="list-disc ps-5">
        <li>{t('skeleton_stays')}</li>
        <li>{t('history_stays')}</li>
        <li>
          {t.rich('members_words_stay', {
            link: (words) => (
              <Link href={`${base}/erasures/words`} prefetch={false} className="link-quiet">
                {words}
              </Link>
            ),
          })}
        </li>
        <li>{t('backups_stay')}</li>
        {copies.map((copy) => {
          const href = pageOf(base, copy)
          return (
            <li key={copy.id}>
              {t.rich('copy_stays', {
                name: copy.name,
                link: (words) =>
                  href ? (
                    <Link href={href} prefetch={false} className="link-quiet">
                      {words}
                    </Link>
                  ) : (
                    words
                  ),
              })}
            </li>
          )
        })}
      </ul>
    </>
  )
}
