import type { CaseHistory } from '@/lib/exports/case-history'
import type { PrintLanguage } from '@/lib/exports/print/print-language'

/**
 * Histories of several cases, numbered one after the other, as one history: what happened in all of them stands in one
 * chronology. The cases themselves are told in a section of their own.
 */
export function mergeHistories(histories: CaseHistory[], say: PrintLanguage): CaseHistory {
  const [first] = histories
  if (!first) throw new RangeError('A document needs at least one history.')
  if (histories.length === 1) return first
  const all = <K extends keyof CaseHistory>(key: K) => histories.map((history) => history[key])
  return {
    ...first,
    case: {
      ...first.case,
      code: all('case')
        .map(({ code }) => code)
        .join(', '),
      title: say.list(all('case').map(({ title }) => title)),
      question: null,
      summary: null,
      openedOn:
        all('case')
          .map(({ openedOn }) => openedOn)
          .toSorted()[0] ?? first.case.openedOn,
      sampleNote: all('case').find(({ sampleNote }) => sampleNote !== null)?.sampleNote ?? null,
    },
    leftOut: { items: all('leftOut').reduce((sum, { items }) => sum + items, 0) },
    letters: all('letters').flat(),
    replies: all('replies').flat(),
    sources: all('sources').flat(),
    commitments: all('commitments').flat(),
    claims: all('claims').flat(),
    references: all('references').flat(),
    followUps: all('followUps').flat(),
    chronology: all('chronology').flat(),
    files: all('files').flat(),
  }
}
