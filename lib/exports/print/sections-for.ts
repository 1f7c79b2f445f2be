import type { CaseHistory } from '@/lib/exports/case-history'
import { daysDueAnnex, filesAnnex, type EmbeddedPlaces } from '@/lib/exports/print/annexes'
import type { Section } from '@/lib/exports/print/blocks'
import { casesSection, silenceSection, summarySection } from '@/lib/exports/print/case-sections'
import { chronologySection } from '@/lib/exports/print/chronology-section'
import { commitmentsSection } from '@/lib/exports/print/commitments-section'
import { exhibitsSection, type BoundPages } from '@/lib/exports/print/exhibits-section'
import { lettersSection } from '@/lib/exports/print/letters-section'
import type { PrintLanguage } from '@/lib/exports/print/print-language'
import { claimsSection, followUpsSection, referencesSection } from '@/lib/exports/print/record-sections'
import { repliesSection } from '@/lib/exports/print/replies-section'
import { sourcesSection } from '@/lib/exports/print/sources-section'
import type { ExportPurpose } from '@/prisma/generated/enums'

type Name =
  | 'cases'
  | 'summary'
  | 'silence'
  | 'exhibits'
  | 'chronology'
  | 'letters'
  | 'replies'
  | 'sources'
  | 'commitments'
  | 'claims'
  | 'references'
  | 'followUps'
  | 'daysDue'
  | 'files'

const documents: Name[] = ['letters', 'replies', 'sources']
const annexes: Name[] = ['followUps', 'daysDue', 'files']

/** What comes first is what the reader asks first: an ombudsman who was silent, a court what is before it. */
const orderOf: Record<Exclude<ExportPurpose, 'briefing'>, Name[]> = {
  case_history: ['cases', 'summary', 'chronology', ...documents, 'commitments', 'claims', 'references', ...annexes],
  ombudsman_complaint: [
    'cases',
    'summary',
    'silence',
    'chronology',
    ...documents,
    'commitments',
    'claims',
    'references',
    ...annexes,
  ],
  court_bundle: [
    'exhibits',
    'cases',
    'summary',
    'chronology',
    'commitments',
    'claims',
    ...documents,
    'references',
    ...annexes,
  ],
  shadow_report: [
    'cases',
    'summary',
    'commitments',
    'claims',
    'silence',
    'chronology',
    ...documents,
    'references',
    ...annexes,
  ],
}

/** The sections of a document for a purpose; one that would be empty is left out. */
export function sectionsFor(
  purpose: Exclude<ExportPurpose, 'briefing'>,
  histories: CaseHistory[],
  merged: CaseHistory,
  say: PrintLanguage,
  { bound, embedded, volumes }: { bound: BoundPages | null; embedded: EmbeddedPlaces | null; volumes: number },
): Section[] {
  const when = (there: boolean, section: () => Section | null) => (there ? section() : null)
  const hasDue = merged.letters.some((letter) => letter.recipients.some(({ due, clock }) => due ?? clock[0]))
  const make: Record<Name, () => Section | null> = {
    cases: () => when(histories.length > 1, () => casesSection(histories, say)),
    summary: () => (merged.case.summary ? summarySection(merged.case.summary, say) : null),
    silence: () => silenceSection(merged, say),
    exhibits: () => exhibitsSection(merged, say, bound, volumes),
    chronology: () => when(merged.chronology.length > 0, () => chronologySection(merged, say)),
    letters: () => when(merged.letters.length > 0, () => lettersSection(merged, say)),
    replies: () => when(merged.replies.length > 0, () => repliesSection(merged, say)),
    sources: () => when(merged.sources.length > 0, () => sourcesSection(merged, say)),
    commitments: () => when(merged.commitments.length > 0, () => commitmentsSection(merged, say)),
    claims: () => when(merged.claims.length > 0, () => claimsSection(merged, say)),
    references: () => when(merged.references.length > 0, () => referencesSection(merged, say)),
    followUps: () => when(merged.followUps.length > 0, () => followUpsSection(merged, say)),
    daysDue: () => when(hasDue, () => daysDueAnnex(merged, say)),
    files: () => when(merged.files.length > 0, () => filesAnnex(merged, say, embedded)),
  }
  const sections = orderOf[purpose].flatMap((name) => make[name]() ?? [])
  // A summary is short: what follows it stands below it.
  return sections.map((section, i) =>
    sections[i - 1]?.anchor === 'summary' ? { ...section, startsPage: false } : section,
  )
}
