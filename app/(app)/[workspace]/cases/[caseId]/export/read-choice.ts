import { usualChoices, type Choices } from '@/components/exports/export-choices'
import type { getBuilderPage } from '@/lib/exports/queries'
import { exportSummary, type ExportSummary } from '@/lib/exports/schema'

type Chosen = NonNullable<Awaited<ReturnType<typeof getBuilderPage>>>['chosen']

export type Opened = {
  choices: Choices
  /** Null while nobody chose: then what usually goes in is ticked. */
  ticked: ReadonlySet<string> | null
  redacted: ReadonlySet<string>
  /** What the choice comes to, where it was only looked at. */
  summary: ExportSummary | null
}

/** How the builder stands when it opens: with what is usual, or as an earlier choice, made or only looked at. */
export function readChoice(chosen: Chosen): Opened {
  if (!chosen) return { choices: usualChoices, ticked: null, redacted: new Set(), summary: null }
  const { cases: _cases, items, redacted, ...choice } = chosen.choice
  return {
    choices: { ...choice, purpose: chosen.purpose, preparedFor: chosen.preparedFor },
    ticked: new Set(Object.values(items).flat()),
    redacted: new Set(redacted),
    summary: chosen.state === 'draft' ? (exportSummary.safeParse(chosen.summary).data ?? null) : null,
  }
}
