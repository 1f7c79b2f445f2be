import { useTranslations } from 'next-intl'
import { Field, Hidden, Select } from '@/components/ui/form-fields'
import { FormRow } from '@/components/ui/form-row'
import { FormSection } from '@/components/ui/form-section'
import type { SheetUse } from '@/lib/imports/sheet/mapping'

export type SheetLook = {
  name: string
  rowCount: number
  headings: string[]
  samples: string[][]
  as: SheetUse
  head: number
  columns: string[]
}

type Props = {
  look: SheetLook
  /** What rows can be taken for, in the order in which it is offered. */
  uses: readonly SheetUse[]
  fields: readonly { key: string; label: string }[]
}

const longestSample = 60
const short = (text: string) => (text.length > longestSample ? `${text.slice(0, longestSample - 1)}…` : text)

/** One sheet: what its rows are, where its headings stand, and what each column holds, with samples of its cells. */
export function SheetColumns({ look, uses, fields }: Props) {
  const t = useTranslations('imports')
  const { name, rowCount, headings, samples, as, head, columns } = look
  const options = [{ value: '', label: t('left_out') }, ...fields.map(({ key, label }) => ({ value: key, label }))]
  return (
    <FormSection title={name} aside={t('sheet_rows', { count: rowCount })}>
      <FormRow>
        <Select
          name="as[]"
          label={t('as')}
          options={uses.map((use) => ({ value: use, label: t(`uses.${use}`) }))}
          defaultValue={as}
        />
        <Field name="head[]" label={t('head')} hint={t('head_hint')} defaultValue={String(head)} maxLength={6} />
      </FormRow>
      {columns.map((key, at) => {
        if (as === 'skip') return <Hidden key={at} name="columns[]" value="" />
        const heading = (headings[at] ?? '').trim()
        const shown = [...new Set(samples[at] ?? [])].map(short).join(' · ')
        return (
          <Select
            key={at}
            name="columns[]"
            label={heading === '' ? t('column', { number: at + 1 }) : t('named_column', { heading: short(heading) })}
            hint={shown === '' ? t('no_samples') : t('samples', { samples: shown })}
            options={options}
            defaultValue={key}
          />
        )
      })}
    </FormSection>
  )
}
