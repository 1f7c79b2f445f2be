import { useTranslations } from 'next-intl'
import { noTextReason } from '@/components/documents/no-text-reason'
import { nameOf } from '@/components/imports/mail/mail-head-words'
import { ActionForm } from '@/components/ui/action-form'
import { DayText } from '@/components/ui/day-text'
import { DefinitionList } from '@/components/ui/definition-list'
import { Hidden } from '@/components/ui/form-fields'
import { SectionHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Day } from '@/lib/dates'
import type { MailItemPage } from '@/lib/imports/mail/get-mail-item'
import type { FormAction } from '@/lib/web/form-state'

/** Characters that the page shows; the rest is in the original. */
const shown = 20_000

/** The head of a mail and its words, as they came. */
export function MailSheet({ base, item, readAgain }: { base: string; item: MailItemPage; readAgain: FormAction }) {
  const t = useTranslations('mail')
  const documents = useTranslations('documents')
  const { document, facts } = item
  const mail = facts?.mail
  const [text] = document.texts
  return (
    <section aria-labelledby="words">
      <DefinitionList
        items={[
          { name: t('item_from'), value: nameOf(mail?.from) },
          { name: t('item_to'), value: (mail?.to ?? []).map(nameOf).join(', ') },
          { name: t('item_on'), value: mail?.sentOn ? <DayText day={mail.sentOn as Day} /> : null },
          { name: t('item_kind'), value: mail ? t(`kinds.${mail.mailKind}`) : null },
          {
            name: t('item_file'),
            value: document.erasureId ? (
              documents('erased')
            ) : (
              <a href={`${base}/files/${document.id}`} download className="link-quiet">
                {t('item_original')}
              </a>
            ),
          },
        ]}
      />
      <SectionHead id="words" title={t('item_words')} />
      {document.readError ? (
        <ActionForm action={readAgain} className="flex flex-col items-start gap-3">
          <p>{documents(`no_text.${noTextReason(document.readError)}`, { name: document.name })}</p>
          <Hidden name="documentId" value={document.id} />
          <Hidden name="backTo" value={`${base}/imports/mail/${item.importId}`} />
          <SubmitButton variant="outline">{t('read_again')}</SubmitButton>
        </ActionForm>
      ) : text?.text.trim() ? (
        <div
          className="max-h-[32rem] overflow-y-auto border-y border-separator py-3"
          tabIndex={0}
          role="region"
          aria-labelledby="words"
        >
          <p
            className="max-w-2xl whitespace-pre-wrap font-serif text-[1.0625rem]/7 [overflow-wrap:anywhere]"
            dir="auto"
            lang={text.language ?? undefined}
          >
            {text.text.slice(0, shown)}
          </p>
        </div>
      ) : (
        <p className="text-muted">{t('item_no_words')}</p>
      )}
      {text && text.text.length > shown ? <p className="type-small text-muted">{t('item_cut')}</p> : null}
    </section>
  )
}
