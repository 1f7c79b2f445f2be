import { inputVariants } from '@heroui/styles'
import { Field, type FieldProps } from '@/components/ui/field'
import { typedValue } from '@/components/ui/field-state'

export type Option = { value: string; label: string; disabled?: boolean }
export type OptionGroup = { label: string; options: Option[] }

type SelectFieldProps = FieldProps & {
  options: (Option | OptionGroup)[]
  defaultValue?: string
  /** The words of the empty choice; without them there is none. */
  emptyLabel?: string
}

const optionOf = ({ value, label, disabled }: Option) => (
  <option key={value} value={value} disabled={disabled}>
    {label}
  </option>
)

/** A native select: it works without JavaScript and with every phone. */
export function SelectField({ options, defaultValue, emptyLabel, ...props }: SelectFieldProps) {
  const value = typedValue(props.state, props.name, defaultValue)
  return (
    <Field {...props}>
      {(control) => (
        // React resets a select to its first value after an action; a new key makes the typed one the first.
        <select key={value} {...control} className={inputVariants()} defaultValue={value}>
          {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
          {options.map((option) =>
            'options' in option ? (
              <optgroup key={option.label} label={option.label}>
                {option.options.map(optionOf)}
              </optgroup>
            ) : (
              optionOf(option)
            ),
          )}
        </select>
      )}
    </Field>
  )
}
