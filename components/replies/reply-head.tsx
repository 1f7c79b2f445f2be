import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { ActionForm } from '@/components/ui/action-form'
import { ButtonLink } from '@/components/ui/button-link'
import { DayText } from '@/components/ui/day-text'
import { Hidden } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import { dayOf, nullableDayOf } from '@/lib/dates'
import type { ReplyPage } from '@/lib/replies/queries'
import type { FormState } from '@/lib/web/form-state'

type FormAction = (previous: FormState, form: FormData) => Promise<FormState>
type Props = {
  base: string
  reply: ReplyPage
  actions: { read: FormAction; reopen: FormAction } | null
  original: string | null
}

/** From whom, of what kind, received when, and which letters it answers; with the deeds of the reply. */
export function ReplyHead({ base, reply, actions, original }: Props) {
  const t = useTranslations('replies')
  const reading = useTranslations('reading')
  const states = useTranslations('states')
  const documents = useTranslations('documents')
  const received = dayOf(reply.receivedOn)
  return (
    <header className="mx-auto flex w-full max-w-[47rem] flex-wrap items-start justify-between gap-3 pb-4">
      <div className="min-w-0 flex-1 basis-80">
        <p className="type-small">
          <Link href={`${base}/cases/${reply.case.id}`} prefetch={false} className="link-quiet">
            {reply.case.title}
          </Link>
        </p>
        <h1 className="type-section">{t('page_title', { institution: reply.institution.name })}</h1>
        <p className="type-small text-muted">
          {t.rich('summary', {
            kind: states(`replyKind.${reply.kind}`),
            channel: states(`channel.${reply.channel}`),
            day: () => <DayText day={received} form="short" />,
          })}
          {reply.theirReference ? ` · ${t('reference_short', { reference: reply.theirReference })}` : null}
        </p>
        <ul className="type-small">
          {reply.answers.map(({ recipient }) => {
            const sentOn = nullableDayOf(recipient.letter.sentOn)
            return (
              <li key={recipient.id}>
                {t.rich('answers_letter', {
                  subject: recipient.letter.subject,
                  link: (words) => (
                    <Link href={`${base}/letters/${recipient.letter.id}`} prefetch={false} className="link-quiet">
                      {words}
                    </Link>
                  ),
                  day: () => (sentOn ? <DayText day={sentOn} form="short" /> : null),
                })}
              </li>
            )
          })}
          {reply.answers.length === 0 ? <li className="text-warning">{t('answers_nothing')}</li> : null}
        </ul>
        {reply.case.sampleNote ? <p className="type-small mt-1 text-muted">{reply.case.sampleNote}</p> : null}
      </div>
      <div className="flex flex-wrap items-center gap-2">
        {original ? (
          <ButtonLink href={original} download>
            {documents('original')}
          </ButtonLink>
        ) : null}
        {actions ? (
          <>
            <ButtonLink href={`${base}/replies/${reply.id}/edit`}>{reading('correct')}</ButtonLink>
            <ActionForm action={reply.readAt ? actions.reopen : actions.read}>
              <Hidden name="replyId" value={reply.id} />
              <SubmitButton variant={reply.readAt ? 'outline' : 'primary'}>
                {reading(reply.readAt ? 'reopen' : 'mark_read')}
              </SubmitButton>
            </ActionForm>
          </>
        ) : null}
      </div>
    </header>
  )
}
