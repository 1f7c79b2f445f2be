import { knownZones, layOutText } from '@/lib/documents/lay-out-text'

/** The paragraph in which a place of a text lies, and its page where the text has pages; as a passage keeps them. */
export function blockOf(
  text: string,
  zones: unknown,
  start: number,
): { paragraph: number | null; page: number | null } {
  const block = layOutText(text, knownZones(zones)).find(({ runs }) =>
    runs.some((run) => run.start <= start && start < run.end),
  )
  return { paragraph: block?.number ?? null, page: text.includes('\f') ? (block?.page ?? null) : null }
}
