import { useLocale, useTranslations } from 'next-intl'
import { FilePicker } from '@/components/documents/file-picker'
import { useDocumentOptions } from '@/components/commitments/use-document-options'
import { ChoiceStrip } from '@/components/review/choice-strip'
import { Field, Select } from '@/components/ui/form-fields'
import type { FormDraft } from '@/lib/documents/queries'
import type { ReviewAround } from '@/lib/review/queries'
import { sourceKinds } from '@/lib/review/schema'

type Props = { base: string; here: string; around: ReviewAround; draft: FormDraft | null; refused: string | null }

/**
 * Where the new status is known from. What is chosen shows its fields; the others sleep. All of them are in the page, so
 * that it works without JavaScript.
 */
export function SourceChoice({ base, here, around, draft, refused }: Props) {
  const t = useTranslations('review')
  const typed = (name: string) => [draft?.values[name] ?? ''].flat()[0] ?? ''
  const files = draft?.documents ?? []
  const first = files.length > 0 ? 'file' : typed('sourceKind') || (around.passages.length > 0 ? 'passage' : 'link')
  const days = new Intl.DateTimeFormat(useLocale(), { dateStyle: 'medium', timeZone: 'UTC' })
  const documents = useDocumentOptions()(around.documents)
  const passages = around.passages.map(({ id, quote, on }) => ({
    value: id,
    label: t('passage_line', {
      day: days.format(new Date(`${on}T00:00:00Z`)),
      quote: quote.length > 90 ? `${quote.slice(0, 90)}…` : quote,
    }),
  }))
  return (
    <fieldset className="choice-with-parts flex flex-col">
      <legend className="flex w-full justify-between gap-3 pb-1">
        <span className="label">{t('source')}</span>
        <span className="type-small text-muted">{t('source_note')}</span>
      </legend>
      <ChoiceStrip
        name="sourceKind"
        label={t('source')}
        chosen={first}
        options={sourceKinds.map((value) => ({ value, label: t(`source_${value}`) }))}
      />
      <div className="border border-t-0 border-field-border bg-surface p-2">
        <div data-part="passage">
          {passages.length > 0 ? (
            <Select
              name="sourcePassageId"
              label={t('passage')}
              options={[{ value: '', label: t('passage_choose') }, ...passages]}
              defaultValue={typed('sourcePassageId')}
            />
          ) : (
            <p className="type-small text-muted">{t('no_passage')}</p>
          )}
        </div>
        <div data-part="file">
          <FilePicker
            uploadTo={`${base}/files`}
            returnTo={here}
            label={t('file_new')}
            files={files}
            refused={refused}
          />
          <Select
            name="sourceDocumentId"
            label={t('file_known')}
            options={[{ value: '', label: t('file_choose') }, ...documents]}
            defaultValue={typed('sourceDocumentId')}
          />
        </div>
        <div data-part="link">
          <Field name="sourceUrl" type="url" label={t('link')} defaultValue={typed('sourceUrl')} />
        </div>
        <div data-part="none">
          <Field name="noSourceReason" label={t('none')} defaultValue={typed('noSourceReason')} />
        </div>
      </div>
    </fieldset>
  )
}
