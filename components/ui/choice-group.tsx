import { CircleAlert } from 'lucide-react'
import { labelVariants } from '@heroui/styles'
import type { ReactNode } from 'react'
import { Choice } from '@/components/ui/choice'
import { errorsOf, fieldId, typedValues, type FieldState } from '@/components/ui/field-state'
import { Icon } from '@/components/ui/icon'
import { useRefusalText } from '@/components/ui/use-refusal-text'

export type ChoiceOption = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean }

export type ChoiceGroupProps = {
  name: string
  legend: string
  options: ChoiceOption[]
  state?: FieldState
  hint?: ReactNode
  required?: boolean
  hideLegend?: boolean
  /** Side by side where there is room, instead of one below the other. */
  inline?: boolean
  id?: string
}

/** A fieldset of ticks or radio buttons; use `RadioGroup` and `CheckboxGroup`. */
export function ChoiceGroup({ type, chosen, ...props }: ChoiceGroupProps & { type: 'checkbox' | 'radio'; chosen: string[] }) {
  const { name, legend, options, state, hint, required, hideLegend, inline, id = fieldId(name) } = props
  const textOf = useRefusalText()
  const errors = errorsOf(state, name)
  const values = typedValues(state, name, chosen)
  return (
    <fieldset id={id} tabIndex={-1} className="min-w-0" aria-describedby={errors.length > 0 ? `${id}-error` : undefined}>
      <legend className={hideLegend ? 'sr-only' : labelVariants()}>{legend}</legend>
      {hint && <p className="description">{hint}</p>}
      <div className={inline ? 'flex flex-wrap gap-x-6' : undefined}>
        {options.map((option) => (
          <Choice
            key={option.value}
            {...option}
            type={type}
            name={name}
            required={type === 'radio' && required}
            defaultChecked={values.includes(option.value)}
          />
        ))}
      </div>
      {errors.length > 0 && (
        <p id={`${id}-error`} className="field-fault">
          <Icon of={CircleAlert} />
          {errors.map(textOf).join(' ')}
        </p>
      )}
    </fieldset>
  )
}
