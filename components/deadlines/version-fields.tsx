import { useTranslations } from 'next-intl'
import { Area, Field, Select, Tick } from '@/components/ui/form-fields'
import { FormSection } from '@/components/ui/form-section'
import type { Day } from '@/lib/dates'
import { extendedBy, stepKinds, triggers, units, type RuleVersion, type Term } from '@/lib/deadlines/schema'

type Props = { given: RuleVersion | null; calendars: { id: string; name: string }[]; today: Day }

const countOf = (term: Term | null | undefined) => (term ? String(term.count) : '')

/** The fields of one version of a rule, filled from the version that it follows. */
export function VersionFields({ given, calendars, today }: Props) {
  const t = useTranslations('deadlines')
  const clocks = useTranslations('clocks')
  const due = useTranslations('due')
  const unitOptions = units.map((unit) => ({ value: unit, label: clocks(`units.${unit}`) }))
  const none = { value: '', label: t('none') }
  const length = (name: string, label: string, term: Term | null | undefined, unitName: string) => (
    <>
      <Field name={name} label={label} defaultValue={countOf(term)} maxLength={4} />
      <Select name={unitName} label={t('unit')} options={unitOptions} defaultValue={term?.unit ?? 'working_days'} />
    </>
  )
  return (
    <>
      <FormSection title={t('section_term')}>
        <div className="grid gap-3 sm:grid-cols-3">
          {length('count', t('count'), given?.term, 'unit')}
          <Select
            name="trigger"
            label={t('trigger')}
            options={triggers.map((trigger) => ({ value: trigger, label: due(trigger) }))}
            defaultValue={given?.trigger ?? 'received'}
          />
          <Select
            name="dayOne"
            label={t('day_one')}
            options={[
              { value: 'day_after', label: due('day_one_day_after') },
              { value: 'same_day', label: due('day_one_same_day') },
            ]}
            defaultValue={given?.dayOne ?? 'day_after'}
          />
          <Field
            name="cutOffHour"
            label={t('cut_off')}
            hint={t('cut_off_hint')}
            defaultValue={String(given?.cutOffHour ?? '')}
          />
          <Select
            name="calendarId"
            label={t('calendar')}
            options={[none, ...calendars.map(({ id, name }) => ({ value: id, label: name }))]}
            defaultValue={given?.calendarId ?? ''}
          />
        </div>
        <div className="flex flex-col gap-2 pt-3">
          <Tick name="calendarIsTheirs" label={t('calendar_is_theirs')} isTicked={given?.calendarIsTheirs ?? true} />
          <Tick name="rollsForward" label={t('rolls_forward')} isTicked={given?.rollsForward ?? false} />
          <Tick name="pauses" label={t('pauses')} isTicked={given?.pauses ?? true} />
          <Tick name="restarts" label={t('restarts')} isTicked={given?.restarts ?? true} />
        </div>
      </FormSection>
      <FormSection title={t('section_more')}>
        <div className="grid gap-3 sm:grid-cols-3">
          <Select
            name="extendedBy"
            label={t('extended_by')}
            options={[none, ...extendedBy.map((by) => ({ value: by, label: t(`extended_by_${by}`) }))]}
            defaultValue={given?.extension?.by ?? ''}
          />
          {length('extensionCount', t('extension'), given?.extension?.term, 'extensionUnit')}
          <Select
            name="extensionFrom"
            label={clocks('counted_from')}
            options={[
              { value: 'due', label: clocks('from_due') },
              { value: 'trigger', label: clocks('from_trigger') },
            ]}
            defaultValue={given?.extension?.from ?? 'due'}
          />
          <Field name="extensionTimes" label={t('times')} defaultValue={String(given?.extension?.times ?? '')} />
        </div>
        <div className="grid gap-3 pt-3 sm:grid-cols-3">
          {length('acknowledgementCount', t('acknowledgement'), given?.acknowledgement, 'acknowledgementUnit')}
        </div>
        <div className="grid gap-3 pt-3 sm:grid-cols-3">
          <Select
            name="nextStep"
            label={t('next_step')}
            options={[none, ...stepKinds.map((kind) => ({ value: kind, label: due(`step_${kind}`) }))]}
            defaultValue={given?.nextStep?.kind ?? ''}
          />
          {length('nextStepCount', t('next_step_within'), given?.nextStep?.term, 'nextStepUnit')}
        </div>
      </FormSection>
      <FormSection title={t('section_source')}>
        <div className="grid gap-3 sm:grid-cols-2">
          <Field name="sourceLabel" label={t('source')} defaultValue={given?.source.label} required />
          <Field name="sourceUrl" type="url" label={t('source_url')} defaultValue={given?.source.url} />
          <Select
            name="standing"
            label={t('standing')}
            hint={t('standing_hint')}
            options={(['verified', 'second_source', 'to_verify'] as const).map((value) => ({
              value,
              label: t(`standing_${value}`),
            }))}
            defaultValue={given?.standing ?? 'to_verify'}
          />
          <Field name="lastCheckedOn" type="date" label={t('last_checked')} defaultValue={today} max={today} required />
          <Select
            name="weight"
            label={t('weight')}
            options={(['binding', 'courtesy'] as const).map((value) => ({ value, label: due(`weight_${value}`) }))}
            defaultValue={given?.weight ?? 'binding'}
          />
          <span />
          <Field
            name="inForceFrom"
            type="date"
            label={t('in_force_from')}
            hint={t('in_force_hint')}
            defaultValue={given?.inForceFrom ?? ''}
          />
          <Field name="inForceTo" type="date" label={t('in_force_to')} defaultValue={given?.inForceTo ?? ''} />
        </div>
        <div className="flex flex-col gap-3 pt-3">
          <Area name="note" label={t('note')} rows={2} defaultValue={given?.note} />
          <Area name="reason" label={t('reason')} hint={t('reason_hint')} rows={2} required />
        </div>
      </FormSection>
    </>
  )
}
