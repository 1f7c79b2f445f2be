import { useTranslations } from 'next-intl'
import { ChooseCase } from '@/components/imports/mail/choose-case'
import { ChooseRecipients } from '@/components/imports/mail/choose-recipients'
import { WhichItem } from '@/components/imports/mail/which-item'
import { ActionForm } from '@/components/ui/action-form'
import { Disclosure } from '@/components/ui/disclosure'
import { Select, Tick } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import type { MailItemPage } from '@/lib/imports/mail/get-mail-item'
import type { AnswerableLetter } from '@/lib/replies/queries'
import type { FormAction } from '@/lib/web/form-state'

type Props = {
  here: string
  item: MailItemPage
  cases: { id: string; code: string; title: string }[]
  caseId: string
  letters: AnswerableLetter[]
  move: FormAction
}

/** Moves a reply that was filed to another letter. */
export function MoveReply({ here, item, cases, caseId, letters, move }: Props) {
  const t = useTranslations('mail')
  return (
    <div id="other">
      <Disclosure name={t('move_title')} isOpen={caseId !== ''}>
        <ChooseCase here={here} cases={cases} caseId={caseId} />
        {caseId === '' ? null : (
          <ActionForm action={move} className="flex flex-col items-start gap-3">
            <WhichItem item={item} />
            <ChooseRecipients letters={letters} ticked={[]} />
            <SubmitButton variant="outline">{t('move')}</SubmitButton>
          </ActionForm>
        )}
      </Disclosure>
    </div>
  )
}

/** Puts a mail into a reply that is there: two mails, one reply. */
export function MergeReply({ item, action }: { item: MailItemPage; action: FormAction }) {
  const t = useTranslations('mail')
  return (
    <Disclosure name={t('merge_title')}>
      {item.replies.length === 0 ? (
        <p className="text-muted">{t('merge_none')}</p>
      ) : (
        <ActionForm action={action} className="flex flex-col items-start gap-3">
          <WhichItem item={item} />
          <Select
            name="replyId"
            label={t('merge_into')}
            options={item.replies.map(({ id, subject, institution }) => ({
              value: id,
              label: [institution.name, subject].filter(Boolean).join(': '),
            }))}
          />
          <SubmitButton variant="outline">{t('merge')}</SubmitButton>
        </ActionForm>
      )}
    </Disclosure>
  )
}

/** Makes files inside a mail mails of their own. */
export function SplitFiles({ item, action }: { item: MailItemPage; action: FormAction }) {
  const t = useTranslations('mail')
  if (item.document.inside.length === 0) return null
  return (
    <Disclosure name={t('split_title')}>
      <ActionForm action={action} className="flex flex-col items-start gap-3">
        <WhichItem item={item} />
        <fieldset className="flex flex-col gap-1">
          <legend className="type-small mb-1 text-muted">{t('split_hint')}</legend>
          {item.document.inside.map(({ id, name }) => (
            <Tick key={id} name="documents[]" value={id} label={<span dir="auto">{name}</span>} />
          ))}
        </fieldset>
        <SubmitButton variant="outline">{t('split')}</SubmitButton>
      </ActionForm>
    </Disclosure>
  )
}
