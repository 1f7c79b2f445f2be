import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names'
import { Icon } from '@/components/ui/icon'

const tones = {
  plain: 'border-border',
  warning: 'border-warning bg-warning-soft text-warning-soft-foreground',
  danger: 'border-danger bg-danger-soft text-danger-soft-foreground',
  success: 'border-success bg-success-soft text-success-soft-foreground',
}

/** A sentence that belongs to the whole page: what is missing, what became of it. */
export function Notice({ tone = 'plain', icon, children }: { tone?: keyof typeof tones; icon?: LucideIcon; children: ReactNode }) {
  return (
    <div className={classNames('flex gap-2 border-s-3 px-3 py-2', tones[tone])}>
      {icon && (
        <span className="mt-0.5 flex-none">
          <Icon of={icon} />
        </span>
      )}
      <div className="min-w-0">{children}</div>
    </div>
  )
}
