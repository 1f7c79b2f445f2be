import { useTranslations } from 'next-intl'
import { ChoiceStrip } from '@/components/review/choice-strip'
import { DayText } from '@/components/ui/day-text'
import { Field } from '@/components/ui/form-fields'
import type { ProposedCheck } from '@/lib/commitments/propose-check'
import { addDays, type Day } from '@/lib/dates'

/** One, three and six months, in days. */
const steps = [30, 91, 182]

type Props = { today: Day; proposed: ProposedCheck; typed: string; typedOther: string }

/** When to look again: the proposed day is chosen, and says why it is proposed. */
export function CheckChoice({ today, proposed, typed, typedOther }: Props) {
  const t = useTranslations('review')
  const why = useTranslations('commitments')
  const days = [...new Set([proposed.on, ...steps.map((step) => addDays(today, step))])].sort().slice(0, 4)
  return (
    <fieldset className="choice-with-parts flex flex-col">
      <legend className="flex w-full justify-between gap-3 pb-1">
        <span className="label">{t('check_again')}</span>
        <span className="type-small text-muted">{why(`why_${proposed.why}`, { words: proposed.words })}</span>
      </legend>
      <ChoiceStrip
        name="check"
        label={t('check_again')}
        chosen={typed || proposed.on}
        options={[
          ...days.map((on) => ({ value: on, label: <DayText day={on} form="short" /> })),
          { value: 'other', label: t('check_other') },
          { value: 'never', label: t('check_never') },
        ]}
      />
      <div data-part="other" className="border border-t-0 border-field-border bg-surface p-2">
        <Field name="otherCheckOn" type="date" label={t('check_other_on')} defaultValue={typedOther} />
      </div>
    </fieldset>
  )
}
