import type { ComponentType, ReactNode } from 'react'

export type Tone = 'ink' | 'quiet' | 'warning' | 'danger' | 'success' | 'accent' | 'filled'

export type StateIcon = ComponentType<{
  size?: number | string
  strokeWidth?: number | string
  'aria-hidden'?: boolean
}>

const tones: Record<Tone, string> = {
  ink: '',
  quiet: 'text-muted',
  warning: 'text-warning',
  danger: 'text-danger',
  success: 'text-success',
  accent: 'text-accent',
  filled: 'bg-danger text-danger-foreground rounded-sm px-1.5 py-0.5 -ms-1.5',
}

/** A state: icon, word and tone. Text, not a chip: chips make a table shout. */
export function StateLabel({ icon: Icon, tone, children }: { icon: StateIcon; tone: Tone; children: ReactNode }) {
  return (
    <span className={`inline-flex items-start gap-1.5 font-medium ${tones[tone]}`}>
      <span className="flex h-[1lh] flex-none items-center">
        <Icon size={16} strokeWidth={1.75} aria-hidden />
      </span>
      <span>{children}</span>
    </span>
  )
}
