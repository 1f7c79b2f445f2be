import { useTranslations } from 'next-intl'
import { Field, Select } from '@/components/ui/form-fields'
import { LanguageField } from '@/components/ui/language-field'
import { Channel, ReplyKind } from '@/prisma/generated/enums'

/** What is known of a reply already: typed before, or on the record. */
export type ReplyValues = Partial<
  Record<
    | 'institution'
    | 'kind'
    | 'subject'
    | 'datedOn'
    | 'receivedOn'
    | 'channel'
    | 'theirReference'
    | 'signatory'
    | 'signatoryFunction'
    | 'language'
    | 'promisedOn',
    string
  >
>

/** The fields that recording and correcting a reply share. */
export function ReplyFields({ values, today, listId }: { values: ReplyValues; today: string; listId: string }) {
  const t = useTranslations('replies')
  const states = useTranslations('states')
  const kinds = Object.values(ReplyKind).map((value) => ({ value, label: states(`replyKind.${value}`) }))
  const channels = Object.values(Channel).map((value) => ({ value, label: states(`channel.${value}`) }))
  return (
    <>
      <div className="grid gap-3 sm:grid-cols-2">
        <Field name="institution" label={t('institution')} list={listId} defaultValue={values.institution} required />
        <Select
          name="kind"
          label={t('kind')}
          hint={t('kind_hint')}
          options={kinds}
          defaultValue={values.kind ?? 'substantive'}
        />
      </div>
      <Field name="subject" label={t('subject')} defaultValue={values.subject} />
      <div className="grid gap-3 sm:grid-cols-3">
        <Field name="datedOn" type="date" label={t('dated_on')} defaultValue={values.datedOn} />
        <Field
          name="receivedOn"
          type="date"
          label={t('received_on')}
          defaultValue={values.receivedOn ?? today}
          max={today}
          required
        />
        <Field
          name="promisedOn"
          type="date"
          label={t('promised_on')}
          hint={t('promised_hint')}
          defaultValue={values.promisedOn}
        />
        <Select name="channel" label={t('channel')} options={channels} defaultValue={values.channel ?? 'email'} />
        <Field name="theirReference" label={t('their_reference')} defaultValue={values.theirReference} />
        <LanguageField value={values.language} />
      </div>
      <div className="grid gap-3 sm:grid-cols-2">
        <Field name="signatory" label={t('signatory')} defaultValue={values.signatory} />
        <Field name="signatoryFunction" label={t('signatory_function')} defaultValue={values.signatoryFunction} />
      </div>
    </>
  )
}
