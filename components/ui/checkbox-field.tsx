import type { ReactNode } from 'react'
import { Choice } from '@/components/ui/choice'
import { typedValues, type FieldState } from '@/components/ui/field-state'

type CheckboxFieldProps = {
  name: string
  label: ReactNode
  /** What is posted when it is ticked; nothing is posted when it is not. */
  value?: string
  hint?: ReactNode
  state?: FieldState
  defaultChecked?: boolean
  required?: boolean
}

/** A single tick. */
export function CheckboxField({ value = 'on', state, defaultChecked = false, ...props }: CheckboxFieldProps) {
  const checked = typedValues(state, props.name, defaultChecked ? [value] : []).includes(value)
  return <Choice {...props} type="checkbox" value={value} defaultChecked={checked} />
}
