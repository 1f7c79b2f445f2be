import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { addRuleVersionAction } from '@/app/(app)/[workspace]/settings/deadlines/actions'
import { RuleFacts } from '@/components/deadlines/rule-facts'
import { VersionFields } from '@/components/deadlines/version-fields'
import { PageBody } from '@/components/layout/page-body'
import { ActionForm } from '@/components/ui/action-form'
import { ButtonLink } from '@/components/ui/button-link'
import { Disclosure } from '@/components/ui/disclosure'
import { Hidden } from '@/components/ui/form-fields'
import { PageHead, SectionHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { todayIn } from '@/lib/dates'
import { mayKeepRules } from '@/lib/reply-rules/policy'
import { getReplyRule, listRuleChoices } from '@/lib/reply-rules/queries'
import { bindAction } from '@/lib/web/bind-action'
import { oneReading } from '@/lib/web/one-reading'
import { requireActor } from '@/lib/web/require-actor'

type Props = { params: Promise<{ workspace: string; ruleId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('deadlines'))('head_rule') }
}

export default async function RulePage({ params }: Props) {
  const { workspace, ruleId } = await params
  const actor = await requireActor(workspace)
  const { rule, calendars } = await oneReading(actor, async () => ({
    rule: await getReplyRule(actor, ruleId),
    calendars: (await listRuleChoices(actor)).calendars,
  }))
  if (!rule) notFound()
  const t = await getTranslations('deadlines')
  const nameOf = (id: string | null) => (id === null ? null : (calendars.find((one) => one.id === id)?.name ?? id))
  const newest = rule.versions.at(-1) ?? null
  return (
    <PageBody isNarrow>
      <PageHead
        title={rule.name}
        lead={t('rule_id', { id: rule.id })}
        deeds={<ButtonLink href={`/${actor.workspaceSlug}/settings/deadlines`}>{t('all_rules')}</ButtonLink>}
      />
      {rule.owedBy === 'us' ? <p className="type-lead">{t('owed_by_us')}</p> : null}
      {[...rule.versions].reverse().map((version, index) => {
        const own = rule.reasons.find(({ number }) => version.version === `own-${number}`)
        return (
          <section key={version.version}>
            <SectionHead title={index === 0 ? t('newest_version') : t('earlier_version')} end={version.version} />
            <RuleFacts version={version} calendar={nameOf(version.calendarId)} />
            {own ? (
              <p className="type-small pt-2 text-muted">
                {t('version_by', { name: own.memberName, reason: own.reason })}
              </p>
            ) : null}
          </section>
        )
      })}
      {mayKeepRules(actor) ? (
        <Disclosure name={t('add_version')}>
          <p className="max-w-2xl pb-3 text-muted">{t('add_version_lead')}</p>
          <ActionForm action={bindAction(actor.workspaceSlug)(addRuleVersionAction)} className="flex flex-col gap-4">
            <Hidden name="submissionKey" value={crypto.randomUUID()} />
            <Hidden name="ruleId" value={rule.id} />
            <VersionFields given={newest} calendars={calendars} today={todayIn(actor.timeZone)} />
            <div>
              <SubmitButton>{t('save_version')}</SubmitButton>
            </div>
          </ActionForm>
        </Disclosure>
      ) : null}
    </PageBody>
  )
}
