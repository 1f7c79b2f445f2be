import { usualChoices, type Choices } from '@/components/exports/export-choices'
import type { Actor } from '@/lib/auth/actor'
import { getExport, previewExport } from '@/lib/exports/queries'
import { exportChoice, type ExportSummary } from '@/lib/exports/schema'
import { asId } from '@/lib/web/read-query'

export type Opened = {
  cases: string[]
  choices: Choices
  /** Null while nobody chose: then what usually goes in is ticked. */
  ticked: ReadonlySet<string> | null
  redacted: ReadonlySet<string>
  summary: ExportSummary | null
  /** The earlier choice, whose first page can be drawn. */
  choiceId: string | null
}

/**
 * What the builder opens with: the case of its address and those that were added, or an earlier choice, made or only
 * looked at. Null when that choice is not there.
 */
export async function readChoice(
  actor: Actor,
  caseId: string,
  query: Record<string, string | string[] | undefined>,
): Promise<Opened | null> {
  const added = [query.case ?? []].flat().flatMap((one) => asId(one) ?? [])
  const choiceId = asId([query.choice].flat()[0])
  if (!choiceId) {
    const cases = [...new Set([caseId, ...added])]
    return { cases, choices: usualChoices, ticked: null, redacted: new Set(), summary: null, choiceId: null }
  }
  const found = await getExport(actor, choiceId)
  if (!found) return null
  const { cases, items, redacted, ...choice } = exportChoice.parse(found.choice)
  return {
    cases: [...new Set([caseId, ...cases])],
    choices: { ...choice, purpose: found.purpose, preparedFor: found.preparedFor },
    ticked: new Set(Object.values(items).flat()),
    redacted: new Set(redacted),
    summary: found.state === 'draft' ? await previewExport(actor, choiceId) : null,
    choiceId,
  }
}
