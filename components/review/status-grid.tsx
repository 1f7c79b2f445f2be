'use client'

import { useId, type ReactNode } from 'react'
import { CommitmentStatus } from '@/components/states/commitment-status'
import { useFormState } from '@/components/ui/action-form'
import { Kbd } from '@/components/ui/kbd'
import { commitmentStates } from '@/lib/commitments/status'

/** The eight statuses, each under its key. Radio buttons underneath: they work without JavaScript and with arrows. */
export function StatusGrid({ legend, current }: { legend: ReactNode; current: string }) {
  const id = useId()
  const kept = useFormState().values.status
  const chosen = typeof kept === 'string' ? kept : current
  return (
    <fieldset aria-labelledby={id}>
      <legend id={id} className="type-section pb-1.5">
        {legend}
      </legend>
      <div className="choice-grid">
        {commitmentStates.map((state, index) => (
          <label key={state}>
            <input
              key={chosen}
              type="radio"
              name="status"
              value={state}
              defaultChecked={chosen === state}
              data-key={String(index + 1)}
            />
            <Kbd>{index + 1}</Kbd>
            <CommitmentStatus value={state} />
          </label>
        ))}
      </div>
    </fieldset>
  )
}
