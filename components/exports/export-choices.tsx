import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Area, Field, Radios, Select, Tick } from '@/components/ui/form-fields'
import { exportOrders, originalsIn, type ExportChoice } from '@/lib/exports/schema'
import { writtenLanguages } from '@/lib/i18n/written-languages'
import type { ExportFormat } from '@/prisma/generated/enums'
import { ExportPurpose } from '@/prisma/generated/enums'

export type Choices = Pick<
  ExportChoice,
  'formats' | 'order' | 'language' | 'originals' | 'redact' | 'originalsChecked'
> & {
  purpose: ExportPurpose
  preparedFor: string
}

export const usualChoices: Choices = {
  purpose: 'case_history',
  preparedFor: '',
  formats: ['pdf', 'docx', 'zip'],
  order: 'chronological',
  language: 'en',
  originals: 'none',
  redact: [],
  originalsChecked: false,
}

const shownFormats: ExportFormat[] = ['pdf', 'docx', 'zip', 'xlsx', 'csv', 'json']

function Named({ name, hint }: { name: ReactNode; hint: ReactNode }) {
  return (
    <>
      {name} <span className="type-small block text-muted">{hint}</span>
    </>
  )
}

/** What the export is for, how it speaks, which files are made, and what is taken out of all of them. */
export function ExportChoices({ chosen }: { chosen: Choices }) {
  const t = useTranslations('exports')
  const named = <K extends string>(values: readonly K[], label: (value: K) => ReactNode) =>
    values.map((value) => ({ value, label: label(value) }))
  return (
    <div className="flex flex-col gap-5">
      <Radios
        name="purpose"
        legend={t('purpose')}
        defaultValue={chosen.purpose}
        options={named(Object.values(ExportPurpose), (one) => (
          <Named name={t(`purposes.${one}`)} hint={t(`purpose_hints.${one}`)} />
        ))}
      />
      <Field
        name="preparedFor"
        label={t('prepared_for')}
        hint={t('prepared_for_hint')}
        defaultValue={chosen.preparedFor}
      />
      <div className="grid grid-cols-2 gap-3">
        <Select
          name="language"
          label={t('language')}
          defaultValue={chosen.language}
          options={writtenLanguages.map((value) => ({ value, label: t(`languages.${value}`) }))}
        />
        <Select
          name="order"
          label={t('order')}
          defaultValue={chosen.order}
          options={exportOrders.map((value) => ({ value, label: t(`orders.${value}`) }))}
        />
      </div>
      <fieldset className="flex flex-col gap-1">
        <legend className="label mb-1">{t('files_to_make')}</legend>
        {shownFormats.map((format) => (
          <Tick
            key={format}
            name="formats[]"
            value={format}
            isTicked={chosen.formats.includes(format)}
            label={<Named name={format.toUpperCase()} hint={t(format)} />}
          />
        ))}
      </fieldset>
      <Select
        name="originals"
        label={t('originals')}
        hint={t('originals_hint')}
        defaultValue={chosen.originals}
        options={originalsIn.map((value) => ({ value, label: t(`originals_in.${value}`) }))}
      />
      <Area
        name="redact"
        label={t('redact')}
        hint={t('redact_hint')}
        rows={4}
        defaultValue={chosen.redact.join('\n')}
      />
      <Tick name="originalsChecked" label={t('originals_checked')} isTicked={chosen.originalsChecked} />
      <p className="type-small text-muted">{t('originals_checked_hint')}</p>
    </div>
  )
}
