import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { snoozeAction, undoReviewAction, wakeAction } from '@/app/(app)/[workspace]/commitments/review/actions'
import { DeskCommitments } from '@/components/desk/desk-commitments'
import { DeskFollowUps } from '@/components/desk/desk-follow-ups'
import { DeskRecipients } from '@/components/desk/desk-recipients'
import { DeskReplies } from '@/components/desk/desk-replies'
import { EmptyDesk } from '@/components/desk/empty-desk'
import { SnoozeForm } from '@/components/desk/snooze-line'
import { PageBody } from '@/components/layout/page-body'
import { JustDone } from '@/components/review/just-done'
import { ButtonLink } from '@/components/ui/button-link'
import { DayText } from '@/components/ui/day-text'
import { PageHead } from '@/components/ui/page-head'
import { SegmentLinks } from '@/components/ui/segment-links'
import { todayIn } from '@/lib/dates'
import { deskLines } from '@/lib/desk/policy'
import { getDesk } from '@/lib/desk/queries'
import { mayLogLetter } from '@/lib/letters/policy'
import { bindAction } from '@/lib/web/bind-action'
import { readQuery, type Query } from '@/lib/web/read-query'
import { requireActor } from '@/lib/web/require-actor'

type Props = { params: Promise<{ workspace: string }>; searchParams: Promise<Query> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('shell'))('desk') }
}

export default async function DeskPage({ params, searchParams }: Props) {
  const actor = await requireActor((await params).workspace)
  const query = readQuery(await searchParams)
  const onlyMine = query.whose === 'mine'
  const t = await getTranslations('desk')
  const shell = await getTranslations('shell')
  const today = todayIn(actor.timeZone)
  const { replies, recipients, commitments, followUps, next } = await getDesk(actor, today, onlyMine)
  const base = `/${actor.workspaceSlug}`
  const bind = bindAction(actor.workspaceSlug)
  const here = onlyMine ? `${base}?whose=mine` : base
  const count = (lines: unknown[]) => Math.min(lines.length, deskLines)
  const isEmpty = [replies, recipients, commitments, followUps].every((lines) => lines.length === 0)
  return (
    <PageBody
      keys={[
        { keys: ['J', 'K'], does: shell('key_next') },
        { keys: ['↵'], does: t('do_it') },
        { keys: ['O'], does: shell('key_open') },
        { keys: ['S'], does: t('key_snooze') },
        { keys: ['M'], does: t('key_mine') },
        { keys: ['V'], does: shell('key_review') },
      ]}
      keysEnd={t('of', { workspace: actor.workspaceName })}
    >
      <PageHead
        title={<DayText day={today} form="title" />}
        lead={t('sum', {
          replies: count(replies),
          recipients: count(recipients),
          commitments: count(commitments),
          followUps: count(followUps),
        })}
        deeds={
          <>
            <SegmentLinks
              label={t('whose')}
              segments={[
                { href: `${base}?whose=mine`, label: t('mine'), isCurrent: onlyMine, shortcut: 'm' },
                { href: base, label: t('everyones'), isCurrent: !onlyMine, shortcut: 'm' },
              ]}
            />
            <ButtonLink
              href={`${base}/commitments/review?check=come${onlyMine ? `&owner=${actor.memberId}` : ''}`}
              hint="V"
              shortcut="v"
            >
              {t('review')}
            </ButtonLink>
          </>
        }
      />
      <JustDone
        query={query}
        here={here}
        stay={here}
        actions={{ undo: bind(undoReviewAction), wake: bind(wakeAction) }}
      />
      {isEmpty ? (
        <EmptyDesk base={base} isMine={onlyMine} next={next} mayLog={mayLogLetter(actor)} />
      ) : (
        <div data-first-line>
          <DeskReplies base={base} today={today} replies={replies} />
          <DeskRecipients base={base} today={today} recipients={recipients} />
          <DeskCommitments base={base} today={today} commitments={commitments} />
          <DeskFollowUps base={base} today={today} followUps={followUps} />
          <SnoozeForm action={bind(snoozeAction)} today={today} backTo={here} />
        </div>
      )}
    </PageBody>
  )
}
