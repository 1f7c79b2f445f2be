import type { Proposed } from '@/components/reading/entries'

/** More steps than this do not fit beside each other on a phone: they are one bar. */
const mostSteps = 60

/** One box a suggestion: filled, struck, in hand, to come. Said in words beside it. */
export function ProgressBar({ proposed, current }: { proposed: Proposed[]; current: Proposed | null }) {
  const look = (entry: Proposed) =>
    entry === current
      ? 'border-accent bg-accent'
      : entry.suggestion.state === 'accepted'
        ? 'border-foreground bg-foreground'
        : entry.suggestion.state === 'dismissed'
          ? 'border-dashed border-muted'
          : 'border-muted'
  const decided = proposed.filter(({ suggestion }) => suggestion.state !== 'open').length
  if (proposed.length > mostSteps)
    return (
      <div aria-hidden className="mb-3 h-1.5 border border-muted">
        <div className="h-full bg-foreground" style={{ width: `${(100 * decided) / proposed.length}%` }} />
      </div>
    )
  return (
    <div aria-hidden className="flex gap-0.5 pb-3">
      {proposed.map((entry) => (
        <span key={entry.passageId} className={`h-1.5 min-w-0 flex-1 border ${look(entry)}`} />
      ))}
    </div>
  )
}
