import { useTranslations } from 'next-intl'
import { Field, Select } from '@/components/ui/form-fields'
import { LanguageField } from '@/components/ui/language-field'
import { Channel, LetterKind } from '@/prisma/generated/enums'

export type LetterValues = Partial<
  Record<'subject' | 'kind' | 'datedOn' | 'sentOn' | 'channel' | 'language' | 'ourReference', string>
>

/** The fields that logging and correcting a letter share. */
export function LetterFields({ values, today }: { values: LetterValues; today: string }) {
  const t = useTranslations('letters')
  const states = useTranslations('states')
  const kinds = Object.values(LetterKind).map((value) => ({ value, label: states(`letterKind.${value}`) }))
  const channels = Object.values(Channel).map((value) => ({ value, label: states(`channel.${value}`) }))
  return (
    <>
      <div className="grid gap-3 sm:grid-cols-[2fr_1fr]">
        <Field name="subject" label={t('subject')} defaultValue={values.subject} required />
        <Select name="kind" label={t('kind')} options={kinds} defaultValue={values.kind ?? 'joint_letter'} />
      </div>
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-5">
        <Field name="datedOn" type="date" label={t('dated_on')} defaultValue={values.datedOn} />
        <Field name="sentOn" type="date" label={t('sent_on')} defaultValue={values.sentOn} max={today} />
        <Select name="channel" label={t('channel')} options={channels} defaultValue={values.channel ?? 'email'} />
        <LanguageField value={values.language} />
        <Field name="ourReference" label={t('our_reference')} defaultValue={values.ourReference} />
      </div>
    </>
  )
}
