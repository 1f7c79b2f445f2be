import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { BarName } from '@/components/layout/bar-name'
import { titleOf } from '@/components/reading/title-of'
import { FinishReply } from '@/components/replies/finish-reply'
import { ActionForm } from '@/components/ui/action-form'
import { ButtonLink } from '@/components/ui/button-link'
import { DayText } from '@/components/ui/day-text'
import { Hidden } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import { dayOf, nullableDayOf } from '@/lib/dates'
import { inOrder } from '@/lib/documents/in-order'
import { factsOf } from '@/lib/reading/facts'
import type { ReplyPage } from '@/lib/replies/queries'
import type { Waiting } from '@/lib/suggestions/waiting-mark'
import type { FormAction } from '@/lib/web/form-state'

type Deeds = {
  base: string
  reply: ReplyPage
  actions: { finish: FormAction; reopen: FormAction } | null
  waiting: Waiting
  /** Of each document in which suggestions wait, how many. */
  counts: ReadonlyMap<string, number>
  original: string | null
  /** Page on which an owner erases it. */
  erase: string | null
}

/** Whether a document tells what nobody has entered: a reply may have been saved before it was read. */
const saysMore = ({ documents, datedOn, theirReference, signatory }: ReplyPage) =>
  documents.some(({ facts, erasureId }) => {
    const meta = erasureId ? null : factsOf(facts)?.meta
    return Boolean(
      meta &&
      ((!datedOn && meta.datedOn?.length === 10) ||
        (!theirReference && meta.theirReference) ||
        (!signatory && meta.signatory)),
    )
  })

/** From whom, of what kind, received when, and which letters it answers. */
export function ReplyWords({ base, reply, mayWrite }: { base: string; reply: ReplyPage; mayWrite: boolean }) {
  const t = useTranslations('replies')
  const states = useTranslations('states')
  const received = dayOf(reply.receivedOn)
  return (
    <>
      <BarName>{t('bar_name', { institution: reply.institution.name })}</BarName>
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h1 className="font-semibold">{t('page_title', { institution: reply.institution.name })}</h1>
        <Link
          href={`${base}/cases/${reply.case.id}`}
          prefetch={false}
          className="link-quiet type-small inline-flex min-h-6 items-center"
        >
          {reply.case.title}
        </Link>
      </div>
      <div className="type-small text-muted [&>*]:inline [&>ul>li]:inline [&>ul>li]:before:content-['_·_']">
        <p>
          {t.rich('summary', {
            kind: states(`replyKind.${reply.kind}`),
            channel: states(`channel.${reply.channel}`),
            day: () => <DayText day={received} form="short" />,
          })}
          {reply.theirReference ? ` · ${t('reference_short', { reference: reply.theirReference })}` : null}
        </p>
        <ul>
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
          {mayWrite && saysMore(reply) ? (
            <li>
              <Link
                href={`${base}/replies/${reply.id}/edit`}
                prefetch={false}
                className="link-quiet inline-flex min-h-6 items-center"
              >
                {t('says_more')}
              </Link>
            </li>
          ) : null}
          {reply.answers.length === 0 ? (
            <li>
              <span className="text-warning">{t('answers_nothing')}</span>
              {mayWrite ? (
                <>
                  {': '}
                  <Link
                    href={`${base}/replies/${reply.id}/edit#answers`}
                    prefetch={false}
                    className="link-quiet inline-flex min-h-6 items-center"
                  >
                    {t('answers_choose')}
                  </Link>
                </>
              ) : null}
            </li>
          ) : null}
        </ul>
      </div>
    </>
  )
}

/** In which of several documents suggestions wait, in the order of reading. */
const whereOf = ({ documents }: ReplyPage, counts: Deeds['counts']) =>
  documents.length < 2
    ? []
    : inOrder(documents).flatMap((one) => {
        const count = counts.get(one.id)
        return count ? [{ id: one.id, name: titleOf(one), count }] : []
      })

/** The original, and what a member may do with the whole reply. */
export function ReplyDeeds({ base, reply, actions, waiting, counts, original, erase }: Deeds) {
  const erasures = useTranslations('erasures')
  const reading = useTranslations('reading')
  const documents = useTranslations('documents')
  return (
    <>
      {original ? (
        <ButtonLink href={original} download>
          {documents('original')}
        </ButtonLink>
      ) : null}
      {erase ? <ButtonLink href={erase}>{erasures('erase')}</ButtonLink> : null}
      {actions ? (
        <>
          <ButtonLink href={`${base}/replies/${reply.id}/edit`}>{reading('correct')}</ButtonLink>
          {reply.readAt ? (
            <ActionForm action={actions.reopen}>
              <Hidden name="replyId" value={reply.id} />
              <SubmitButton variant="outline">{reading('reopen')}</SubmitButton>
            </ActionForm>
          ) : (
            <FinishReply replyId={reply.id} waiting={waiting} where={whereOf(reply, counts)} action={actions.finish} />
          )}
        </>
      ) : null}
    </>
  )
}
