'use client'

import type { ReactNode } from 'react'
import { useFormState } from '@/components/ui/action-form'

type Props = { name: string; label: string; chosen: string; options: { value: string; label: ReactNode }[] }

/** A few choices side by side, as radio buttons that look like segments. */
export function ChoiceStrip({ name, label, chosen, options }: Props) {
  const kept = useFormState().values[name]
  const current = typeof kept === 'string' ? kept : chosen
  return (
    <div role="radiogroup" aria-label={label} className="choice-strip">
      {options.map((option) => (
        <label key={option.value}>
          <input
            key={current}
            type="radio"
            name={name}
            value={option.value}
            defaultChecked={current === option.value}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  )
}
