import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { Hidden } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import { isPicture, pagesOf } from '@/lib/documents/letter-pages'
import type { ReadingDocument } from '@/lib/documents/reading-document'
import type { FormAction } from '@/lib/web/form-state'

type Props = {
  /** All documents of the record. */
  documents: readonly ReadingDocument[]
  /** The one that is shown. */
  document: ReadingDocument
  here: string
  join: FormAction
  part: FormAction
}

/**
 * The pictures of a paper letter: in which order they are its pages, or that they are none. Uploaded together they are one
 * letter until somebody says otherwise.
 */
export function LetterPages({ documents, document, here, join, part }: Props) {
  const t = useTranslations('documents')
  const pages = pagesOf(documents, document)
  const isJoined = pages.length > 1
  const apart = documents.filter(
    (one) =>
      isPicture(one) &&
      one.erasureId === null &&
      one.parentId === document.parentId &&
      pagesOf(documents, one).length === 1 &&
      one.texts[0]?.origin !== 'typed',
  )
  const shown = isJoined ? [...pages, ...apart] : apart
  if (!isPicture(document) || document.erasureId !== null || shown.length < 2) return null
  return (
    <section className="flex flex-col gap-2">
      <h2 className="type-group">{isJoined ? t('pages_joined', { count: pages.length }) : t('pages_apart')}</h2>
      <p className="type-small text-muted">{t(isJoined ? 'pages_joined_lead' : 'pages_apart_lead')}</p>
      <ActionForm action={join} className="flex flex-col gap-1.5">
        <Hidden name="backTo" value={here} />
        {shown.map(({ id, name }, i) => (
          <label key={id} className="flex items-center gap-2">
            <input type="hidden" name="documents[]" value={id} />
            <input
              type="text"
              inputMode="numeric"
              name="pages[]"
              autoComplete="off"
              maxLength={3}
              className="input w-14 flex-none"
              aria-label={t('page_number_of', { name })}
              defaultValue={isJoined && i >= pages.length ? '' : String(i + 1)}
            />
            <span className="min-w-0 [overflow-wrap:anywhere]" dir="auto">
              {name}
            </span>
          </label>
        ))}
        <div className="pt-1">
          <SubmitButton variant="outline">{t(isJoined ? 'read_in_order' : 'read_as_one')}</SubmitButton>
        </div>
      </ActionForm>
      {isJoined ? (
        <ActionForm action={part}>
          <Hidden name="documentId" value={document.id} />
          <Hidden name="backTo" value={here} />
          <SubmitButton variant="ghost">{t('keep_apart')}</SubmitButton>
        </ActionForm>
      ) : null}
    </section>
  )
}
