import { useTranslations } from 'next-intl'
import { PdfFrame } from '@/components/reading/pdf-frame'
import type { ReadingDocument } from '@/lib/documents/reading-document'

/** A PDF as it looks, with where its passages are marked; without scripts the way to the original. */
export function PagesView({ base, document }: { base: string; document: Pick<ReadingDocument, 'id' | 'name'> }) {
  const t = useTranslations('documents')
  const titles = useTranslations('suggestions')
  const file = `${base}/files/${document.id}`
  return (
    <>
      <noscript>
        <p className="mx-auto max-w-[60rem] pb-3">
          {t.rich('pages_without_script', {
            link: (words) => (
              <a href={file} className="link-quiet">
                {words}
              </a>
            ),
          })}
        </p>
      </noscript>
      <p className="type-small mx-auto max-w-[60rem] pb-2 text-muted">{t('pages_unmarked')}</p>
      <PdfFrame src={`${file}/pages`} file={file} title={titles('pages_title', { name: document.name })} />
    </>
  )
}
