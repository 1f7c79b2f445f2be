import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { Area, Field, Hidden } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Silence } from '@/lib/silence/queries'
import type { Chaser } from '@/lib/silence/write-chaser'
import type { FormAction } from '@/lib/web/form-state'

type Props = {
  silence: Silence
  chaser: Chaser
  language: string
  /** Null for those who only read: they can still take the text along. */
  action: FormAction | null
  /** Address of the downloads, without the format. */
  downloads: string
}

const refuse: FormAction = (previous) => Promise.resolve(previous)

/** The draft, to be changed here, taken along as text or for Word, or kept as a draft letter of the case. */
export function ChaserForm({ silence, chaser, language, action, downloads }: Props) {
  const t = useTranslations('silence')
  const { letter, institution, addressee } = silence
  return (
    <ActionForm action={action ?? refuse} className="flex flex-col gap-3 pt-4">
      <Hidden name="submissionKey" value={crypto.randomUUID()} />
      <Hidden name="as" value="draft" />
      <Hidden name="caseId" value={letter.caseId} />
      <Hidden name="kind" value="letter" />
      <Hidden name="language" value={language} />
      <Hidden name="channel" value={letter.channel === 'published' ? 'email' : letter.channel} />
      <Hidden name="recipients" value={addressee ? `${institution}; ${addressee}` : institution} />
      <Hidden name="asks" value={chaser.asks.map((text) => text.replace(/\s+/g, ' ')).join('\n')} />
      <Field name="subject" label={t('subject_label')} defaultValue={chaser.subject} required />
      <Area name="text" label={t('text')} rows={22} defaultValue={chaser.text} lang={language} />
      <div className="flex flex-wrap gap-2">
        {action ? <SubmitButton>{t('keep')}</SubmitButton> : null}
        <SubmitButton variant="outline" formAction={`${downloads}/docx`}>
          {t('download_docx')}
        </SubmitButton>
        <SubmitButton variant="outline" formAction={`${downloads}/txt`}>
          {t('download_txt')}
        </SubmitButton>
      </div>
      {action ? <p className="type-small text-muted">{t('keep_note')}</p> : null}
    </ActionForm>
  )
}
