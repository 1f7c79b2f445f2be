import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { DayText } from '@/components/ui/day-text'
import { FormFold } from '@/components/ui/form-fold'
import { Field, Hidden } from '@/components/ui/form-fields'
import { SectionHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { nullableDayOf } from '@/lib/dates'
import type { FormAction } from '@/lib/web/form-state'

type Holder = { id: string; name: string; function: string; fromOn: Date | null; toOn: Date | null; version: number }
type Props = {
  institutionId: string
  holders: Holder[]
  actions: { add: FormAction; change: FormAction } | null
}

/** Who holds which office, and who held it before. */
export function OfficeHolders({ institutionId, holders, actions }: Props) {
  const t = useTranslations('institutions')
  return (
    <section id="offices">
      <SectionHead title={t('offices_title')} />
      {holders.length === 0 ? <p className="text-muted">{t('offices_none')}</p> : null}
      <ul>
        {holders.map((holder) => (
          <li key={holder.id} className="border-b border-separator py-2">
            <div className="flex flex-wrap items-baseline gap-x-4">
              <strong className="font-semibold">{holder.name}</strong>
              <span>{holder.function}</span>
              <span className="type-small ms-auto text-muted">
                <Term holder={holder} />
              </span>
            </div>
            {actions ? (
              <HolderForm
                action={actions.change}
                institutionId={institutionId}
                holder={holder}
                summary={
                  <summary className="type-small inline-block py-1 text-link underline">{t('office_change')}</summary>
                }
              />
            ) : null}
          </li>
        ))}
      </ul>
      {actions ? (
        <div className="pt-2">
          <HolderForm
            action={actions.add}
            institutionId={institutionId}
            summary={<summary className="button button--outline">{t('office_add')}</summary>}
          />
        </div>
      ) : null}
    </section>
  )
}

function Term({ holder }: { holder: Holder }) {
  const t = useTranslations('institutions')
  const [from, to] = [nullableDayOf(holder.fromOn), nullableDayOf(holder.toOn)]
  return (
    <>
      {from ? <DayText day={from} form="short" /> : null}
      {' – '}
      {to ? <DayText day={to} form="short" /> : t('office_now')}
    </>
  )
}

type HolderProps = { action: FormAction; institutionId: string; holder?: Holder; summary: ReactNode }

function HolderForm({ action, institutionId, holder, summary }: HolderProps) {
  const t = useTranslations('institutions')
  return (
    <ActionForm action={action} className="flex flex-col gap-2">
      <FormFold summary={summary} className="grid gap-3 py-3 sm:grid-cols-2">
        <Hidden name="institutionId" value={institutionId} />
        {holder ? (
          <>
            <Hidden name="officeHolderId" value={holder.id} />
            <Hidden name="version" value={String(holder.version)} />
          </>
        ) : (
          <Hidden name="submissionKey" value={crypto.randomUUID()} />
        )}
        <Field name="name" label={t('office_name')} defaultValue={holder?.name ?? ''} required />
        <Field name="function" label={t('office_function')} defaultValue={holder?.function ?? ''} required />
        <Field
          name="fromOn"
          type="date"
          label={t('office_from')}
          defaultValue={nullableDayOf(holder?.fromOn ?? null) ?? ''}
        />
        <Field
          name="toOn"
          type="date"
          label={t('office_to')}
          defaultValue={nullableDayOf(holder?.toOn ?? null) ?? ''}
        />
        <div>
          <SubmitButton variant="outline">{t('office_save')}</SubmitButton>
        </div>
      </FormFold>
    </ActionForm>
  )
}
