import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { DayText } from '@/components/ui/day-text'
import { Field, Hidden, Select } from '@/components/ui/form-fields'
import { SectionHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { dayOf } from '@/lib/dates'
import type { getCaseExports } from '@/lib/exports/queries'
import { UseKind } from '@/prisma/generated/enums'
import type { FormAction } from '@/lib/web/form-state'

type Found = NonNullable<Awaited<ReturnType<typeof getCaseExports>>>
type Props = {
  caseId: string
  uses: Found['uses']
  exports: { id: string; label: string }[]
  today: string
  mayWrite: boolean
  actions: { record: FormAction; remove: FormAction }
}

/** The reports, complaints and articles that relied on the case. */
export function CaseUses({ caseId, uses, exports, today, mayWrite, actions }: Props) {
  const t = useTranslations('exports')
  return (
    <section aria-labelledby="where-used">
      <SectionHead id="where-used" title={t('uses')} end={t('uses_count', { count: uses.length })} />
      {uses.length === 0 ? <p className="text-muted">{t('no_uses')}</p> : null}
      <ul>
        {uses.map((use) => (
          <li key={use.id} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-b border-separator py-2">
            <span className="w-24 text-muted">
              <DayText day={dayOf(use.usedOn)} form="short" />
            </span>
            <span className="min-w-0 flex-1" dir="auto">
              {use.url ? (
                <a href={use.url} className="link-quiet" rel="noreferrer">
                  {use.title}
                </a>
              ) : (
                use.title
              )}
              <span className="type-small block text-muted">
                {t('use_line', { kind: t(`use_kinds.${use.kind}`), name: use.createdBy.name })}
              </span>
            </span>
            {mayWrite ? (
              <ActionForm action={actions.remove}>
                <Hidden name="useId" value={use.id} />
                <SubmitButton variant="ghost">
                  {t('remove_use')}
                  <span className="sr-only"> {use.title}</span>
                </SubmitButton>
              </ActionForm>
            ) : null}
          </li>
        ))}
      </ul>
      {mayWrite ? (
        <details className="pt-3">
          <summary className="link-quiet">{t('record_use')}</summary>
          <ActionForm action={actions.record} className="grid max-w-3xl gap-3 pt-3 sm:grid-cols-2">
            <Hidden name="submissionKey" value={crypto.randomUUID()} />
            <Hidden name="caseId" value={caseId} />
            <Field name="title" label={t('use_title')} required />
            <Select
              name="kind"
              label={t('use_kind')}
              options={Object.values(UseKind).map((value) => ({ value, label: t(`use_kinds.${value}`) }))}
            />
            <Field name="usedOn" type="date" label={t('use_on')} defaultValue={today} required />
            <Field name="url" type="url" label={t('use_url')} hint={t('use_url_hint')} />
            <Select
              name="exportId"
              label={t('use_export')}
              options={[
                { value: '', label: t('use_no_export') },
                ...exports.map(({ id, label }) => ({ value: id, label })),
              ]}
            />
            <div className="self-end">
              <SubmitButton>{t('save_use')}</SubmitButton>
            </div>
          </ActionForm>
        </details>
      ) : null}
    </section>
  )
}
