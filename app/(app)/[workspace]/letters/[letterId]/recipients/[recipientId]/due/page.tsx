import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { DayCalendar } from '@/components/deadlines/day-calendar'
import { PageBody } from '@/components/layout/page-body'
import { ButtonLink } from '@/components/ui/button-link'
import { DayText } from '@/components/ui/day-text'
import { DefinitionList } from '@/components/ui/definition-list'
import { PageHead, SectionHead } from '@/components/ui/page-head'
import { dayOf, nullableDayOf } from '@/lib/dates'
import { calendarFor, sourcesBetween } from '@/lib/deadlines/book'
import { dueOn } from '@/lib/deadlines/count-due'
import { ruleById } from '@/lib/deadlines/rules'
import { shippedBook } from '@/lib/deadlines/shipped-book'
import { getRecipient } from '@/lib/letters/queries'
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
  const recipient = letter && id ? await getRecipient(actor, letter, id) : null
  if (!recipient) notFound()
  const t = await getTranslations('due')
  const here = `/${actor.workspaceSlug}/letters/${letterId}/recipients/${recipientId}`
  const named = ruleById(recipient.dueRuleId)
  const version = named?.versions.find((candidate) => candidate.version === recipient.dueRuleVersion)
  const rule = named && version ? { ...version, ruleId: named.id, name: named.name } : null
  const sentOn = nullableDayOf(recipient.letter.sentOn)
  const receivedOn = nullableDayOf(recipient.receivedOn)
  const days = { sent: sentOn, received: receivedOn ?? sentOn, registered: nullableDayOf(recipient.registeredOn) }
  const triggerOn = rule && days[rule.trigger]
  const calendar = rule && calendarFor(shippedBook, rule, null)
  const due = rule && triggerOn ? dueOn(rule, triggerOn, calendar) : null
  const otherOn = rule?.trigger === 'received' ? days.registered : null
  const other = rule && otherOn ? dueOn(rule, otherOn, calendar) : null
  const long = (day: string) => () => <DayText day={day} form="long" />
  return (
    <PageBody isNarrow>
      <PageHead title={t('title')} deeds={<ButtonLink href={here}>{t('back')}</ButtonLink>} />
      {rule && due && triggerOn ? (
        <>
          <p className="type-quote max-w-2xl">
            {t.rich('sentence', {
              institution: recipient.institution.name,
              rule: t(rule.term?.unit ?? 'working_days', { count: rule.term?.count ?? 0 }),
              day: long(due.dueOn),
              from: long(triggerOn),
            })}
          </p>
          {other && otherOn ? (
            <p className="type-lead mt-2">{t.rich('other_result', { reg: long(otherOn), other: long(other.dueOn) })}</p>
          ) : null}
          {due.yearsWithoutList.length > 0 ? (
            <p className="mt-2 max-w-2xl text-warning">{t('no_list', { years: due.yearsWithoutList.join(', ') })}</p>
          ) : null}
          <SectionHead title={t('rule')} />
          <DefinitionList
            items={[
              { name: t('rule'), value: rule.name },
              {
                name: t('trigger'),
                value: (
                  <>
                    {t(rule.trigger)}
                    {rule.trigger === 'received' && !receivedOn ? (
                      <span className="block text-muted">{t('assumed')}</span>
                    ) : null}
                  </>
                ),
              },
              {
                name: t('source'),
                value: rule.source.url ? (
                  <a href={rule.source.url} rel="noreferrer noopener" className="link-quiet">
                    {rule.source.label}
                  </a>
                ) : (
                  rule.source.label
                ),
              },
              {
                name: '',
                value: (
                  <>
                    {t(`standing_${rule.standing}`)} {t(`weight_${rule.weight}`)}.{' '}
                    {t.rich('checked', { day: long(rule.lastCheckedOn) })}
                  </>
                ),
              },
              {
                name: t('in_force'),
                value: t('from_to', { from: rule.inForceFrom ?? t('always'), to: rule.inForceTo ?? t('open_end') }),
              },
              { name: t('calendar'), value: calendar ? `${calendar.name} (${sourcesBetween(calendar, triggerOn, due.dueOn).join('; ')})` : t('weekends_only') },
            ]}
          />
          <SectionHead title={t('days')} />
          <DayCalendar due={due} />
        </>
      ) : recipient.dueByHand && recipient.dueOn ? (
        <p className="type-quote">{t.rich('by_hand', { day: long(dayOf(recipient.dueOn)) })}</p>
      ) : (
        <p className="type-lead max-w-2xl">{t('nothing')}</p>
      )}
    </PageBody>
  )
}
