import { Hourglass, Mail } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { DeedLink, OpenLink } from '@/components/desk/deed-link'
import { DeskLine, DeskSection } from '@/components/desk/desk-section'
import { SnoozeLine } from '@/components/desk/snooze-line'
import { DayText } from '@/components/ui/day-text'
import { StateLabel } from '@/components/ui/state-label'
import { daysBetween, toDay, type Day } from '@/lib/dates'
import type { DeskReply } from '@/lib/desk/queries'

/** Replies that nobody has worked through. */
export function DeskReplies({ base, today, replies }: { base: string; today: Day; replies: DeskReply[] }) {
  const t = useTranslations('desk')
  const kinds = useTranslations('states.replyKind')
  return (
    <DeskSection title={t('replies')} note={t('replies_note')} lines={replies}>
      {(reply) => (
        <DeskLine
          key={reply.id}
          state={
            reply.kind === 'holding' ? (
              <StateLabel icon={Hourglass} tone="warning">
                {kinds('holding')}
              </StateLabel>
            ) : (
              <StateLabel icon={Mail} tone="accent">
                {reply.kind === 'substantive' ? t('new_reply') : kinds(reply.kind)}
              </StateLabel>
            )
          }
          title={
            <>
              <strong className="font-semibold">{reply.institution}</strong>{' '}
              <OpenLink href={`${base}/replies/${reply.id}`}>{reply.subject || kinds(reply.kind)}</OpenLink>
            </>
          }
          detail={<Detail reply={reply} />}
          when={<DayText day={reply.receivedOn} form="desk" />}
          whenDetail={t('received_ago', { days: daysBetween(toDay(reply.receivedOn), today) })}
          who={reply.by}
          snooze={<SnoozeLine kind="reply" subjectId={reply.id} />}
          deed={
            reply.kind === 'holding' && !reply.promisedOn ? (
              <DeedLink href={`${base}/replies/${reply.id}/edit`}>{t('set_promise')}</DeedLink>
            ) : (
              <DeedLink href={`${base}/replies/${reply.id}`}>{t('read_reply')}</DeedLink>
            )
          }
        />
      )}
    </DeskSection>
  )
}

/** The case, and what the reply promises or what was drawn from it. */
function Detail({ reply: { caseTitle, promisedOn, passages } }: { reply: DeskReply }) {
  const t = useTranslations('desk')
  return (
    <>
      {caseTitle}
      {promisedOn ? (
        <>
          {' · '}
          {t.rich('promises', { day: () => <DayText day={promisedOn} form="short" /> })}
        </>
      ) : passages > 0 ? (
        ` · ${t('passages', { count: passages })}`
      ) : null}
    </>
  )
}
