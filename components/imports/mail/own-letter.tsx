import { useTranslations } from 'next-intl'
import { WhichItem } from '@/components/imports/mail/which-item'
import { ActionForm } from '@/components/ui/action-form'
import { Disclosure } from '@/components/ui/disclosure'
import { Area, Field, Select } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import type { MailItemPage } from '@/lib/imports/mail/get-mail-item'
import { LetterKind } from '@/prisma/generated/enums'
import type { FormAction } from '@/lib/web/form-state'

type Props = {
  item: MailItemPage
  cases: { id: string; code: string; title: string }[]
  caseId: string
  today: string
  action: FormAction
  isOpen: boolean
}

/** Files a mail as a letter of ours: filled in from the mail, to be checked. */
export function OwnLetter({ item, cases, caseId, today, action, isOpen }: Props) {
  const t = useTranslations('mail')
  const states = useTranslations('states')
  const { facts, document, recipients } = item
  return (
    <div id="own-letter">
      <Disclosure name={t('own_letter')} isOpen={isOpen}>
        <ActionForm action={action} className="flex flex-col gap-3">
          <WhichItem item={item} />
          <div className="grid gap-3 sm:grid-cols-2">
            <Select
              name="caseId"
              label={t('chosen_case')}
              options={[
                { value: '', label: t('choose_case') },
                ...cases.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` })),
              ]}
              defaultValue={caseId}
            />
            <Field name="newCase" label={t('chosen_new_case')} />
            <Select
              name="kind"
              label={t('letter_kind')}
              options={Object.values(LetterKind).map((value) => ({ value, label: states(`letterKind.${value}`) }))}
              defaultValue="letter"
            />
            <Field
              name="sentOn"
              type="date"
              label={t('letter_sent_on')}
              defaultValue={facts?.mail?.sentOn ?? ''}
              max={today}
              required
            />
          </div>
          <Field
            name="subject"
            label={t('letter_subject')}
            defaultValue={facts?.mail?.subject ?? document.name}
            required
          />
          <Area
            name="recipients"
            label={t('letter_recipients')}
            hint={t('letter_recipients_hint')}
            defaultValue={recipients
              .map(({ institution, addressee }) => [institution, addressee].filter(Boolean).join('; '))
              .join('\n')}
            required
          />
          <div>
            <SubmitButton variant="outline">{t('file_letter')}</SubmitButton>
          </div>
        </ActionForm>
      </Disclosure>
    </div>
  )
}
