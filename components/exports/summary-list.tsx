import { useTranslations } from 'next-intl'
import type { ExportSummary } from '@/lib/exports/schema'

/** What came, or would come, of a choice: items, originals that go along or stay behind, and each word with its places. */
export function SummaryList({ summary, words }: { summary: ExportSummary; words: string[] }) {
  const t = useTranslations('exports')
  const { items, leftOut, originals, withheld, notInPdf, volumes, places } = summary
  const behind = (['erased', 'item_redacted', 'words_found', 'not_searched'] as const).filter(
    (reason) => withheld[reason] > 0,
  )
  const outside = (['full', 'unbindable'] as const).filter((reason) => (notInPdf[reason] ?? 0) > 0)
  return (
    <div className="flex flex-col gap-1">
      <p>{t('summary_items', { items, leftOut })}</p>
      <p>{t('summary_originals', { count: originals })}</p>
      {behind.map((reason) => (
        <p key={reason}>{t(`withheld.${reason}`, { count: withheld[reason] })}</p>
      ))}
      {outside.map((reason) => (
        <p key={reason}>{t(`not_in_pdf.${reason}`, { count: notInPdf[reason] ?? 0 })}</p>
      ))}
      {volumes > 1 ? <p>{t('volumes', { count: volumes })}</p> : null}
      {words.length > 0 ? (
        <ul aria-label={t('redact')}>
          {words.map((word, i) => (
            <li key={word} className="flex justify-between gap-4 border-b border-separator py-1">
              <span dir="auto">{word}</span>
              <span className="text-muted">{t('places', { count: places[i] ?? 0 })}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
