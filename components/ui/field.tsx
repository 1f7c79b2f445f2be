import { CircleAlert } from 'lucide-react'
import { descriptionVariants, labelVariants } from '@heroui/styles'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { errorsOf, fieldId, type FieldState } from '@/components/ui/field-state'
import { Icon } from '@/components/ui/icon'
import { useRefusalText } from '@/components/ui/use-refusal-text'

/** What every field takes. With `state` it shows again what was typed, and what is wrong with it. */
export type FieldProps = {
  name: string
  label: string
  hint?: ReactNode
  state?: FieldState
  required?: boolean
  /** Says "optional" beside the label: use it where most fields of a form are needed. */
  optional?: boolean
  /** The label is read out, and not shown: only where a table head or a sentence says it already. */
  hideLabel?: boolean
  /** Filled from a file: the field gets a thick edge until somebody has looked. */
  found?: boolean
  id?: string
}

type Control = {
  id: string
  name: string
  required?: boolean
  'aria-invalid'?: true
  'aria-describedby'?: string
  'data-found'?: true
}

/** Label, control, hint and fault of one field. `children` receives the attributes of the native control. */
export function Field({ children, ...props }: FieldProps & { children: (control: Control) => ReactNode }) {
  const { name, label, hint, state, required, optional, hideLabel, found, id = fieldId(name) } = props
  const t = useTranslations('ui')
  const textOf = useRefusalText()
  const errors = errorsOf(state, name)
  const described = [hint && `${id}-hint`, errors.length > 0 && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className={hideLabel ? 'sr-only' : labelVariants()}>
        {label} {optional && <span className="font-normal text-muted">{t('optional')}</span>}
      </label>
      {children({
        id,
        name,
        required,
        'aria-invalid': errors.length > 0 || undefined,
        'aria-describedby': described || undefined,
        'data-found': found || undefined,
      })}
      {hint && (
        <p id={`${id}-hint`} className={descriptionVariants()}>
          {hint}
        </p>
      )}
      {errors.length > 0 && (
        <p id={`${id}-error`} className="field-fault">
          <Icon of={CircleAlert} />
          {errors.map(textOf).join(' ')}
        </p>
      )}
    </div>
  )
}
