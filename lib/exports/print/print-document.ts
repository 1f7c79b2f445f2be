import { caseHistory, type CaseHistory } from '@/lib/exports/case-history'
import { inOrder } from '@/lib/exports/in-order'
import { daysDueAnnex, filesAnnex } from '@/lib/exports/print/annexes'
import type { Inline, PrintDocument, Section } from '@/lib/exports/print/blocks'
import { chronologySection } from '@/lib/exports/print/chronology-section'
import { commitmentsSection } from '@/lib/exports/print/commitments-section'
import { cover } from '@/lib/exports/print/cover'
import { lettersSection } from '@/lib/exports/print/letters-section'
import type { PrintLanguage } from '@/lib/exports/print/print-language'
import { printableDeep } from '@/lib/exports/print/printable'
import { claimsSection, followUpsSection, referencesSection } from '@/lib/exports/print/record-sections'
import { repliesSection } from '@/lib/exports/print/replies-section'
import { sourcesSection } from '@/lib/exports/print/sources-section'

/** A case history in words and in order, as the template sets it. Throws a ZodError when the history is not sound. */
export function printDocument(history: CaseHistory, say: PrintLanguage): PrintDocument {
  const sound = inOrder(caseHistory.parse(history))
  const sections = sectionsOf(sound, say)
  const [year = 0, month = 0, day = 0] = sound.preparedOn.split('-').map(Number)
  return printableDeep({
    language: sound.language,
    title: say.t('documentTitle', { title: sound.case.title }),
    author: sound.workspace.name,
    date: [year, month, day],
    head: sound.case.title,
    foot: say.t(sound.case.sampleNote === null ? 'foot' : 'footSample', {
      workspace: sound.workspace.name,
      day: say.day(sound.preparedOn),
    }),
    pageOf: pageOf(say),
    contents: say.t('contents'),
    cover: cover(sound, say),
    sections,
    labels: [
      ...sections.flatMap((section) => section.items.map((item) => item.label)),
      ...sound.files.map((file) => file.number),
    ],
  })
}

function sectionsOf(history: CaseHistory, say: PrintLanguage): Section[] {
  const hasDue = history.letters.some((letter) => letter.recipients.some((recipient) => recipient.due))
  return [
    ...(history.case.summary ? [summarySection(history.case.summary, say)] : []),
    ...(history.chronology.length > 0
      ? [{ ...chronologySection(history, say), startsPage: !history.case.summary }]
      : []),
    ...(history.letters.length > 0 ? [lettersSection(history, say)] : []),
    ...(history.replies.length > 0 ? [repliesSection(history, say)] : []),
    ...(history.sources.length > 0 ? [sourcesSection(history, say)] : []),
    ...(history.commitments.length > 0 ? [commitmentsSection(history, say)] : []),
    ...(history.claims.length > 0 ? [claimsSection(history, say)] : []),
    ...(history.references.length > 0 ? [referencesSection(history, say)] : []),
    ...(history.followUps.length > 0 ? [followUpsSection(history, say)] : []),
    ...(hasDue ? [daysDueAnnex(history, say)] : []),
    ...(history.files.length > 0 ? [filesAnnex(history, say)] : []),
  ]
}

function summarySection(summary: string, say: PrintLanguage): Section {
  const blocks = summary.split(/\n\s*\n/).map((text) => ({ type: 'paragraph' as const, content: [text.trim()] }))
  return {
    anchor: 'summary',
    title: say.t('sections.summary'),
    numbered: true,
    startsPage: true,
    intro: null,
    blocks,
    items: [],
  }
}

/** 'page 3 of 12' with its two numbers left for the template, wherever the language puts them. */
function pageOf({ t }: PrintLanguage): Inline[] {
  return t('pageOf', { page: '\u0001', total: '\u0002' })
    .split(/(\u0001|\u0002)/)
    .filter((part) => part !== '')
    .map((part) => (part === '\u0001' ? { pageOf: 'here' } : part === '\u0002' ? { pageOf: 'end' } : part))
}
