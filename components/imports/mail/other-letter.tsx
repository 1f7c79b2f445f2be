import { useTranslations } from 'next-intl'
import { ChooseCase } from '@/components/imports/mail/choose-case'
import { ChooseRecipients } from '@/components/imports/mail/choose-recipients'
import { WhichItem } from '@/components/imports/mail/which-item'
import { ActionForm } from '@/components/ui/action-form'
import { Disclosure } from '@/components/ui/disclosure'
import { Select } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import type { MailItemPage } from '@/lib/imports/mail/get-mail-item'
import type { AnswerableLetter } from '@/lib/replies/queries'
import { ReplyKind } from '@/prisma/generated/enums'
import type { FormAction } from '@/lib/web/form-state'

type Props = {
  here: string
  item: MailItemPage
  cases: { id: string; code: string; title: string }[]
  caseId: string
  letters: AnswerableLetter[]
  asReply: FormAction
  onRecipient: FormAction
}

/** When no guess is right: the case, then the letter and its recipient. A report goes to one recipient, a reply to several. */
export function OtherLetter({ here, item, cases, caseId, letters, asReply, onRecipient }: Props) {
  const t = useTranslations('mail')
  const states = useTranslations('states')
  const kind = item.facts?.mail?.mailKind
  const isReport = kind === 'bounce' || kind === 'delivery_receipt'
  const recipients = letters.flatMap(({ subject, recipients: each }) =>
    each.map(({ id, institution }) => ({ value: id, label: `${institution.name}: ${subject}` })),
  )
  return (
    <div id="other">
      <Disclosure name={isReport ? t('other_failed') : t('other_reply')} isOpen={caseId !== ''}>
        <ChooseCase here={here} cases={cases} caseId={caseId} />
        {caseId === '' ? null : isReport ? (
          <ActionForm action={onRecipient} className="flex flex-col items-start gap-3">
            <WhichItem item={item} />
            <Select name="recipientId" label={t('about_recipient')} options={recipients} />
            <Select
              name="as"
              label={t('about_as')}
              options={[
                { value: 'delivery_failed', label: t('as_delivery_failed') },
                { value: 'proof', label: t('as_proof') },
              ]}
              defaultValue={kind === 'bounce' ? 'delivery_failed' : 'proof'}
            />
            <SubmitButton variant="outline">{t('keep_there')}</SubmitButton>
          </ActionForm>
        ) : (
          <ActionForm action={asReply} className="flex flex-col items-start gap-3">
            <WhichItem item={item} />
            <ChooseRecipients letters={letters} ticked={[]} />
            <Select
              name="kind"
              label={t('reply_kind')}
              options={Object.values(ReplyKind).map((value) => ({ value, label: states(`replyKind.${value}`) }))}
              defaultValue={item.kind}
            />
            <SubmitButton variant="outline">{t('file_reply')}</SubmitButton>
          </ActionForm>
        )}
      </Disclosure>
    </div>
  )
}
