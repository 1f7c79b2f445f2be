import type { ReactNode } from 'react'

export type ChoiceProps = {
  type: 'checkbox' | 'radio'
  name: string
  value: string
  label: ReactNode
  hint?: ReactNode
  defaultChecked?: boolean
  disabled?: boolean
  required?: boolean
}

/** One tick or one radio button with its words; the whole line can be pressed. */
export function Choice({ label, hint, ...native }: ChoiceProps) {
  return (
    <label className="choice">
      <input {...native} className="tick" />
      <span>
        {label}
        {hint && <span className="block type-small text-muted">{hint}</span>}
      </span>
    </label>
  )
}
