import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import {
  extendTermAction,
  pauseClockAction,
  restartClockAction,
  resumeClockAction,
  withdrawClockLineAction,
} from '@/app/(app)/[workspace]/letters/[letterId]/recipients/[recipientId]/clock/actions'
import { ClockLines } from '@/components/deadlines/clock-lines'
import { ExtensionForm } from '@/components/deadlines/extension-form'
import { PauseForm, RestartForm, ResumeForm } from '@/components/deadlines/pause-forms'
import { PageBody } from '@/components/layout/page-body'
import { ButtonLink } from '@/components/ui/button-link'
import { DayText } from '@/components/ui/day-text'
import { Disclosure } from '@/components/ui/disclosure'
import { PageHead, SectionHead } from '@/components/ui/page-head'
import { mayKeepClock } from '@/lib/clocks/policy'
import { nullableDayOf, todayIn } from '@/lib/dates'
import { pausedSince } from '@/lib/deadlines/clock'
import { getFormDraft } from '@/lib/documents/queries'
import { explainDue } from '@/lib/letters/explain-due'
import { bindAction } from '@/lib/web/bind-action'
import { asId, readQuery, type Query } from '@/lib/web/read-query'
import { refusedWords } from '@/lib/web/refused-words'
import { requireActor } from '@/lib/web/require-actor'

type Props = {
  params: Promise<{ workspace: string; letterId: string; recipientId: string }>
  searchParams: Promise<Query>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('clocks'))('title') }
}

export default async function ClockPage({ params, searchParams }: Props) {
  const { workspace, letterId, recipientId } = await params
  const actor = await requireActor(workspace)
  const [letter, id] = [asId(letterId), asId(recipientId)]
  const found = letter && id ? await explainDue(actor, letter, id) : null
  if (!found) notFound()
  const { row, derived, clock } = found
  const query = readQuery(await searchParams)
  const draftId = asId(query.draft)
  const t = await getTranslations('clocks')
  const base = `/${actor.workspaceSlug}`
  const recipient = `${base}/letters/${letterId}/recipients/${recipientId}`
  const bind = bindAction(actor.workspaceSlug)
  const about = { recipientId: row.id, today: todayIn(actor.timeZone) }
  const version = 'version' in derived ? derived.version : null
  const runs = version !== null && !row.dueByHand && !(derived.due === null && derived.why === 'draft')
  const since = pausedSince(clock)
  const dueOn = nullableDayOf(row.dueOn)
  return (
    <PageBody isNarrow>
      <PageHead
        title={t('title')}
        lead={
          <>
            <p>{row.institution.name}</p>
            <p>{dueOn ? t.rich('due_now', { day: () => <DayText day={dueOn} form="long" /> }) : t('nothing_due')}</p>
          </>
        }
        deeds={<ButtonLink href={`${recipient}/due`}>{t('why')}</ButtonLink>}
      />
      {!runs ? <p className="type-lead max-w-2xl">{t(row.dueByHand ? 'by_hand' : 'no_rule')}</p> : null}
      {since ? (
        <p className="max-w-2xl text-warning">
          {t.rich('stands_still', { day: () => <DayText day={since} form="long" /> })}
        </p>
      ) : null}
      {runs && mayKeepClock(actor) ? (
        <>
          {since ? (
            <ResumeForm action={bind(resumeClockAction)} {...about} />
          ) : (
            <>
              <SectionHead title={t('extend_title')} />
              <p className="max-w-2xl pb-3 text-muted">{t('extend_lead')}</p>
              <ExtensionForm
                action={bind(extendTermAction)}
                {...about}
                extension={version.extension}
                uploadTo={`${base}/files`}
                returnTo={`${recipient}/clock`}
                draft={draftId ? await getFormDraft(actor, draftId) : null}
                refused={await refusedWords(query.refused)}
              />
            </>
          )}
          {!since && version.pauses ? (
            <Disclosure name={t('pause_title')}>
              <PauseForm action={bind(pauseClockAction)} {...about} />
            </Disclosure>
          ) : null}
          {version.restarts ? (
            <Disclosure name={t('restart_title')}>
              <RestartForm action={bind(restartClockAction)} {...about} />
            </Disclosure>
          ) : null}
          {version.pauses && version.restarts ? null : <p className="pt-3 text-muted">{t('rule_knows_none')}</p>}
        </>
      ) : null}
      <SectionHead title={t('lines_title')} />
      <ClockLines
        lines={row.clockEvents}
        base={base}
        withdraw={mayKeepClock(actor) ? bind(withdrawClockLineAction) : null}
      />
    </PageBody>
  )
}
