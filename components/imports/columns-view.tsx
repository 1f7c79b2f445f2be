import { useTranslations } from 'next-intl'
import type { FoundImport } from '@/components/imports/found-import'
import { NoteText } from '@/components/imports/note-text'
import { SheetColumns, type SheetLook } from '@/components/imports/sheet-columns'
import { ActionForm } from '@/components/ui/action-form'
import { Field, Hidden, Radios, Select } from '@/components/ui/form-fields'
import { FormRow } from '@/components/ui/form-row'
import { PageHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import type { columnsOf } from '@/lib/imports/sheet/flat-columns'
import type { SheetUse } from '@/lib/imports/sheet/mapping'
import type { getImportColumns } from '@/lib/imports/sheet/queries'
import type { FormAction } from '@/lib/web/form-state'

type Props = FoundImport &
  NonNullable<Awaited<ReturnType<typeof getImportColumns>>> & {
    columnsOf: typeof columnsOf
    uses: readonly SheetUse[]
    /** The form was posted once: what still keeps it from going on is said. */
    wasChecked: boolean
    action: FormAction
  }

/** What each sheet and each column seems to hold, to be corrected; and the one question about dates that stay unclear. */
export function ColumnsView(given: Props) {
  const { found, sheets, cases, unclear, problem, columnsOf: known, uses, wasChecked, action } = given
  const t = useTranslations('imports')
  const { mapping, name } = found
  const [asked] = unclear
  const isOpen = asked !== undefined && mapping.dayOrder === null
  const looks = sheets.map((sheet, index): SheetLook => {
    const one = mapping.sheets[index]
    return { ...sheet, as: one?.as ?? 'skip', head: one?.head ?? 0, columns: one?.columns ?? [] }
  })
  return (
    <>
      <PageHead title={t('columns_title')} lead={t('columns_lead', { name })} />
      {wasChecked && (problem ?? isOpen) ? (
        <p role="alert" className="mb-4 rounded-sm border border-danger bg-surface px-4 py-3 text-danger">
          {problem ? <NoteText note={problem} /> : t('dates_open')}
        </p>
      ) : null}
      <ActionForm action={action} className="flex flex-col gap-6" isMain>
        <Hidden name="importId" value={found.id} />
        <Hidden name="version" value={String(found.version)} />
        {looks.map((look, index) => (
          <SheetColumns key={index} look={look} uses={uses} fields={known(look.as)} />
        ))}
        {asked ? (
          <Radios
            name="dayOrder"
            legend={t('day_order', { example: asked.example })}
            defaultValue={mapping.dayOrder ?? ''}
            options={[
              { value: 'day_first', label: t('day_first', { example: asked.example }) },
              { value: 'month_first', label: t('month_first', { example: asked.example }) },
            ]}
          />
        ) : (
          <Hidden name="dayOrder" value={mapping.dayOrder ?? ''} />
        )}
        <FormRow>
          <Select
            name="caseId"
            label={t('case')}
            options={[
              { value: '', label: t('case_new') },
              ...cases.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` })),
            ]}
            defaultValue={mapping.caseId ?? ''}
          />
          <Field
            name="newCase"
            label={t('new_case')}
            hint={t('new_case_hint')}
            defaultValue={mapping.newCase}
            maxLength={200}
          />
        </FormRow>
        <div>
          <SubmitButton>{t('to_rows')}</SubmitButton>
        </div>
      </ActionForm>
    </>
  )
}
