import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { readAgainAction } from '@/app/(app)/[workspace]/files/actions'
import * as actions from '@/app/(app)/[workspace]/imports/mail/actions'
import { Became } from '@/components/imports/mail/became'
import { MergeReply, MoveReply, SplitFiles } from '@/components/imports/mail/filed-deeds'
import { GuessList } from '@/components/imports/mail/guess-list'
import { MailSheet } from '@/components/imports/mail/mail-sheet'
import { NoRight } from '@/components/imports/mail/no-right'
import { OneDeed } from '@/components/imports/mail/one-deed'
import { OtherLetter } from '@/components/imports/mail/other-letter'
import { OwnLetter } from '@/components/imports/mail/own-letter'
import { ThreadList } from '@/components/imports/mail/thread-list'
import { ErasedNote } from '@/components/erasures/erased-note'
import { PageBody } from '@/components/layout/page-body'
import { ButtonLink } from '@/components/ui/button-link'
import { PageHead, SectionHead } from '@/components/ui/page-head'
import { todayIn } from '@/lib/dates'
import { getMailItem } from '@/lib/imports/mail/get-mail-item'
import { mayErase } from '@/lib/erasures/policy'
import { mayFileMail } from '@/lib/imports/mail/policy'
import { bindAction } from '@/lib/web/bind-action'
import { asId, readQuery, type Query } from '@/lib/web/read-query'
import { requireActor } from '@/lib/web/require-actor'

type Props = { params: Promise<{ workspace: string; mailItemId: string }>; searchParams: Promise<Query> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('mail'))('queue_title') }
}

export default async function MailItemPage({ params, searchParams }: Props) {
  const { workspace, mailItemId } = await params
  const actor = await requireActor(workspace)
  const id = asId(mailItemId)
  if (!id) notFound()
  if (!mayFileMail(actor)) return <NoRight />
  const query = readQuery(await searchParams)
  const chosenCase = asId(query.case)
  const item = await getMailItem(actor, id, chosenCase)
  if (!item) notFound()
  const { cases, letters } = item
  const caseId = chosenCase ?? ''
  const t = await getTranslations('mail')
  const erasures = await getTranslations('erasures')
  const format = await getFormatter()
  const base = `/${actor.workspaceSlug}`
  const here = `${base}/imports/mail/items/${id}`
  const bind = bindAction(actor.workspaceSlug)
  const [deed] = item.deeds
  const isWaiting = item.state === 'waiting'
  const chosen = { here, item, cases, caseId, letters }
  return (
    <PageBody isNarrow>
      <PageHead
        title={<span dir="auto">{item.facts?.mail?.subject ?? item.document.name}</span>}
        deeds={
          <>
            {mayErase(actor) && !item.document.erasureId && item.state !== 'filed' ? (
              <ButtonLink href={`${base}/erasures/new?mail=${id}`}>{erasures('erase')}</ButtonLink>
            ) : null}
            <ButtonLink href={`${base}/imports/mail/queue?import=${item.importId}`}>{t('see_queue')}</ButtonLink>
          </>
        }
      />
      {isWaiting ? (
        <section aria-labelledby="guesses">
          <SectionHead id="guesses" title={t('guesses_title')} />
          <GuessList
            here={here}
            item={item}
            asReply={bind(actions.fileAsReplyAction)}
            onRecipient={bind(actions.fileOnRecipientAction)}
          />
          <OtherLetter
            {...chosen}
            asReply={bind(actions.fileAsReplyAction)}
            onRecipient={bind(actions.fileOnRecipientAction)}
          />
          <OwnLetter
            item={item}
            cases={cases}
            caseId={caseId}
            today={todayIn(actor.timeZone)}
            action={bind(actions.fileAsLetterAction)}
            isOpen={item.direction === 'ours'}
          />
          <MergeReply item={item} action={bind(actions.mergeMailAction)} />
          <SplitFiles item={item} action={bind(actions.splitMailAction)} />
          <div className="flex flex-wrap items-center gap-3 py-4">
            <span>{t('no_case')}</span>
            <OneDeed item={item} action={bind(actions.setMailAsideAction)}>
              {t('set_aside')}
            </OneDeed>
          </div>
        </section>
      ) : (
        <section className="flex flex-col gap-3">
          <p>
            <Became base={base} item={item} />{' '}
            {item.duplicateOfId ? (
              <Link href={`${base}/imports/mail/items/${item.duplicateOfId}`} prefetch={false} className="link-quiet">
                {t('became_copy_of')}
              </Link>
            ) : null}
          </p>
          {item.state === 'duplicate' ? (
            <OneDeed item={item} action={bind(actions.keepDuplicateAction)}>
              {t('keep_copy')}
            </OneDeed>
          ) : null}
          {item.state === 'filed' && item.reply ? (
            <>
              <MoveReply {...chosen} move={bind(actions.moveMailAction)} />
              <MergeReply item={item} action={bind(actions.mergeMailAction)} />
            </>
          ) : null}
          {item.state === 'filed' ? <SplitFiles item={item} action={bind(actions.splitMailAction)} /> : null}
        </section>
      )}
      {deed ? (
        <div className="flex flex-wrap items-center gap-3 py-3">
          <span className="type-small text-muted">
            {t('done_by', {
              name: deed.memberName,
              at: format.dateTime(deed.createdAt, {
                dateStyle: 'medium',
                timeStyle: 'short',
                timeZone: actor.timeZone,
              }),
            })}
          </span>
          <OneDeed item={item} action={bind(actions.undoMailAction)}>
            {t('undo')}
          </OneDeed>
        </div>
      ) : null}
      {item.document.erasure ? <ErasedNote erasure={item.document.erasure} timeZone={actor.timeZone} /> : null}
      <div className="pt-4">
        <MailSheet base={base} item={item} readAgain={bind(readAgainAction)} />
      </div>
      <ThreadList base={base} thread={item.thread} />
    </PageBody>
  )
}
