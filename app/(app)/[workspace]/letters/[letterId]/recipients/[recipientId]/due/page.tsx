import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { MoveList } from '@/components/deadlines/move-list'
import { NothingDue } from '@/components/deadlines/nothing-due'
import { WhyDue } from '@/components/deadlines/why-due'
import { PageBody } from '@/components/layout/page-body'
import { ButtonLink } from '@/components/ui/button-link'
import { DayText } from '@/components/ui/day-text'
import { PageHead, SectionHead } from '@/components/ui/page-head'
import { nullableDayOf, todayIn } from '@/lib/dates'
import { owes } from '@/lib/deadlines/status'
import { explainDue } from '@/lib/letters/explain-due'
import { mayLogLetter } from '@/lib/letters/policy'
import { asId } from '@/lib/web/read-query'
import { requireActor } from '@/lib/web/require-actor'

type Props = { params: Promise<{ workspace: string; letterId: string; recipientId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('due'))('title') }
}

export default async function DuePage({ params }: Props) {
  const { workspace, letterId, recipientId } = await params
  const actor = await requireActor(workspace)
  const [letter, id] = [asId(letterId), asId(recipientId)]
  const found = letter && id ? await explainDue(actor, letter, id) : null
  if (!found) notFound()
  const { row, derived, clock, others, moves } = found
  const t = await getTranslations('due')
  const here = `/${actor.workspaceSlug}/letters/${letterId}/recipients/${recipientId}`
  const dueOn = nullableDayOf(row.dueOn)
  const title = (day: string) => () => <DayText day={day} form="title" />
  const long = (day: string) => () => <DayText day={day} form="long" />
  const promisedOn = nullableDayOf(row.promisedOn)
  const isIdlePromise = promisedOn && derived.due && owes(row.state) && promisedOn > derived.due.dueOn
  const differs = derived.due && dueOn && derived.due.dueOn !== dueOn
  return (
    <PageBody>
      <PageHead
        title={dueOn ? t.rich('title_day', { day: title(dueOn) }) : t('title')}
        lead={row.institution.name}
        deeds={
          <>
            {mayLogLetter(actor) ? (
              <>
                <ButtonLink href={`${here}/clock`}>{t('extend')}</ButtonLink>
                <ButtonLink href={here}>{t('correct')}</ButtonLink>
              </>
            ) : null}
            <ButtonLink href={here} variant="ghost">
              {t('back')}
            </ButtonLink>
          </>
        }
      />
      {row.dueByHand && dueOn ? (
        <p className="type-quote">{t.rich('by_hand', { day: long(dueOn) })}</p>
      ) : derived.due ? (
        <>
          {differs ? (
            <p className="max-w-2xl text-warning">{t.rich('stands_as_answered', { day: long(dueOn) })}</p>
          ) : null}
          {isIdlePromise ? (
            <p className="max-w-2xl text-warning">{t.rich('promise_only', { day: long(promisedOn) })}</p>
          ) : null}
          <WhyDue
            derived={derived}
            others={others}
            institution={row.institution.name}
            today={todayIn(actor.timeZone)}
            owes={owes(row.state)}
          />
        </>
      ) : (
        <NothingDue derived={derived} clock={clock} rules={`/${actor.workspaceSlug}/settings/deadlines`} />
      )}
      {moves.length > 0 ? (
        <>
          <SectionHead title={t('moved_title')} />
          <MoveList moves={moves} timeZone={actor.timeZone} />
        </>
      ) : null}
    </PageBody>
  )
}
