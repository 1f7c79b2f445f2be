import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { ActionForm } from '@/components/ui/action-form'
import { Disclosure } from '@/components/ui/disclosure'
import { Hidden, Select } from '@/components/ui/form-fields'
import { SectionHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { Cell, Row, Table } from '@/components/ui/table'
import { Tag } from '@/components/ui/tag'
import type { RulesInForce } from '@/lib/institutions/rules-in-force'
import type { FormAction } from '@/lib/web/form-state'

type Choice = { id: string; name: string }
type Props = {
  base: string
  institution: { id: string; version: number }
  inForce: RulesInForce
  choices: { rules: Choice[]; calendars: Choice[] }
  action: FormAction | null
}

/** Which rule each kind of letter is answered by, where it comes from, and the form that gives another. */
export function RulesByKind({ base, institution, inForce, choices, action }: Props) {
  const t = useTranslations('institutions')
  const kinds = useTranslations('states.letterKind')
  const options = (given: Choice[]) => [
    { value: '', label: t('inherit') },
    ...given.map(({ id, name }) => ({ value: id, label: name })),
  ]
  return (
    <section id="rules">
      <SectionHead title={t('rules_title')} />
      <Table label={t('rules_title')} heads={[t('head_kind'), t('head_rule')]} widths={['w-56', '']}>
        {inForce.kinds.map(({ kind, rule }) => (
          <Row key={kind} isStill>
            <Cell isHead>{kinds(kind)}</Cell>
            <Cell>
              {rule ? (
                <span className="flex flex-wrap items-baseline gap-x-2">
                  <Link href={`${base}/settings/deadlines/rules/${rule.id}`} prefetch={false} className="link-quiet">
                    {rule.name}
                  </Link>
                  {rule.isDraft ? <Tag>{t('is_draft')}</Tag> : null}
                  {rule.from ? <span className="type-small text-muted">{t('from', { name: rule.from })}</span> : null}
                </span>
              ) : (
                t('no_rule')
              )}
            </Cell>
          </Row>
        ))}
        <Row isStill>
          <Cell isHead>{t('calendar')}</Cell>
          <Cell>
            {inForce.calendar ? (
              <>
                {inForce.calendar.name}{' '}
                {inForce.calendar.from ? (
                  <span className="type-small text-muted">{t('from', { name: inForce.calendar.from })}</span>
                ) : null}
              </>
            ) : (
              t('calendar_of_rule')
            )}
          </Cell>
        </Row>
      </Table>
      {action ? (
        <Disclosure name={t('give_rules')}>
          <p className="max-w-2xl pb-3 text-muted">{t('give_rules_lead')}</p>
          <ActionForm action={action} className="flex flex-col gap-4">
            <Hidden name="institutionId" value={institution.id} />
            <Hidden name="version" value={String(institution.version)} />
            <div className="grid gap-3 sm:grid-cols-2">
              {inForce.kinds.map(({ kind, givenId }) => (
                <Select
                  key={kind}
                  name={kind}
                  label={kinds(kind)}
                  options={options(choices.rules)}
                  defaultValue={givenId ?? ''}
                />
              ))}
              <Select
                name="calendarId"
                label={t('calendar')}
                hint={t('calendar_hint')}
                options={options(choices.calendars)}
                defaultValue={inForce.givenCalendarId ?? ''}
              />
            </div>
            <div>
              <SubmitButton variant="outline">{t('save_rules')}</SubmitButton>
            </div>
          </ActionForm>
        </Disclosure>
      ) : null}
    </section>
  )
}
