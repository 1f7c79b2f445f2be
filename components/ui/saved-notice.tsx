'use client'

import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'
import type { FormState } from '@/lib/web/form-state'

/** Says beside its form that the deed was done; read out once for each time. */
export function SavedNotice({ state, children }: { state: FormState; children: ReactNode }) {
  return (
    <p role="status" className="text-success">
      {state.doneAt && (
        <span key={state.doneAt} className="state">
          <Icon of={Check} />
          <span>{children}</span>
        </span>
      )}
    </p>
  )
}
