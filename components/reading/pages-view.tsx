import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { PageMark } from '@/components/reading/page-marks'
import { PdfFrame } from '@/components/reading/pdf-frame'
import { PicturePages } from '@/components/reading/picture-pages'
import { mostPagesShown } from '@/lib/documents/pages-shown'
import { factsOf, looksLike } from '@/lib/reading/facts'

type Props = {
  base: string
  document: { id: string; name: string; mediaType: string; facts: unknown }
  /** The pictures of a letter, in order. */
  pictures: readonly { id: string; name: string }[]
  marks: readonly PageMark[]
  /** How many passages there are; where not all of them could be placed, the page says where they are. */
  passages: number
}

/** A document as it looks, its passages marked: a PDF, or the pictures of a letter; without scripts the way to the original. */
export function PagesView({ base, document, pictures, marks, passages }: Props) {
  const t = useTranslations('documents')
  const titles = useTranslations('suggestions')
  const file = `${base}/files/${document.id}`
  const toOriginal = {
    link: (words: ReactNode) => (
      <a href={file} download className="link-quiet">
        {words}
      </a>
    ),
  }
  const placed = marks.filter(({ number }) => number !== null).length
  const count = factsOf(document.facts)?.count ?? 0
  return (
    <div className="mx-auto max-w-[60rem]">
      {placed < passages ? <p className="type-small pb-2 text-muted">{t('pages_unmarked')}</p> : null}
      {looksLike(document) === 'pictures' ? (
        <PicturePages base={base} pictures={pictures} marks={marks} />
      ) : (
        <>
          <noscript>
            <p className="pb-3">{t.rich('pages_without_script', toOriginal)}</p>
          </noscript>
          {count > mostPagesShown ? (
            <p className="pb-2">{t.rich('pages_first', { ...toOriginal, shown: mostPagesShown, count })}</p>
          ) : null}
          <PdfFrame
            src={`${file}/pages`}
            file={file}
            title={titles('pages_title', { name: document.name })}
            marks={marks}
            failed={<p className="pb-3">{t.rich('pages_not_there', toOriginal)}</p>}
            broken={<p className="pb-3">{t('page_broken')}</p>}
          />
        </>
      )}
    </div>
  )
}
