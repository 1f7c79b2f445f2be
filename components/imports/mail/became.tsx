import { useTranslations } from 'next-intl'
import Link from 'next/link'
import type { MailLine } from '@/lib/imports/mail/queries'

type Props = { base: string; item: Pick<MailLine, 'state' | 'reply' | 'letter' | 'recipient'> }

/** What became of a mail, with the way there. */
export function Became({ base, item: { state, reply, letter, recipient } }: Props) {
  const t = useTranslations('mail')
  if (state === 'set_aside') return <span>{t('became_aside')}</span>
  const words = state === 'duplicate' ? <span>{t('became_copy')} </span> : null
  const link = (href: string, label: string) => (
    <Link href={`${base}${href}`} className="link-quiet" prefetch={false}>
      {label}
    </Link>
  )
  return (
    <>
      {words}
      {reply
        ? link(`/replies/${reply.id}`, t('became_reply', { title: reply.subject || reply.institution.name }))
        : null}
      {letter ? link(`/letters/${letter.id}`, t('became_letter', { title: letter.subject })) : null}
      {recipient
        ? link(
            `/letters/${recipient.letterId}/recipients/${recipient.id}`,
            t('became_proof', { title: recipient.institution.name }),
          )
        : null}
    </>
  )
}
