import type { CaseHistory } from '@/lib/exports/case-history'
import type { Cell, Section } from '@/lib/exports/print/blocks'
import type { NotInPdf } from '@/lib/exports/originals'
import { institutionName } from '@/lib/exports/print/in-words'
import type { PrintLanguage } from '@/lib/exports/print/print-language'

/** Where the pages of an original stand in the bundle, or why they do not. */
export type BoundPlace = { from: number; to: number } | NotInPdf

/** The places of originals by the numbers of their files. */
export type BoundPages = ReadonlyMap<string, BoundPlace>

type Exhibit = { label: string; on: string; title: string }

function exhibitsOf(history: CaseHistory, say: PrintLanguage): Exhibit[] {
  return [
    ...history.letters.map(({ number, sentOn, datedOn, subject }) => ({
      label: number,
      on: sentOn ?? datedOn ?? '',
      title: subject,
    })),
    ...history.replies.map(({ number, receivedOn, datedOn, from }) => ({
      label: number,
      on: receivedOn,
      title: say.t('facts.replyOf', { institution: institutionName(from), day: say.day(datedOn ?? receivedOn) }),
    })),
    ...history.sources.map(({ number, datedOn, title }) => ({ label: number, on: datedOn ?? '', title })),
  ]
}

/** Every exhibit with its day and, where originals are bound, the pages of the bundle on which each file stands. */
export function exhibitsSection(history: CaseHistory, say: PrintLanguage, bound: BoundPages | null): Section {
  const { t } = say
  const hasPages = [...(bound?.values() ?? [])].some((place) => typeof place === 'object')
  const pagesOf = (label: string): Cell => {
    const files = history.files.filter(({ belongsTo, number }) => belongsTo === label && bound?.has(number))
    return files.flatMap(({ number }, i): Cell => {
      const pages = bound?.get(number) ?? 'unbindable'
      const words =
        typeof pages === 'string'
          ? t(`exhibits.${pages}`)
          : t(pages.from === pages.to ? 'exhibits.page' : 'exhibits.pages', { from: pages.from, to: pages.to })
      return [...(i > 0 ? [{ lineBreak: true as const }] : []), { mark: number }, ` ${words}`]
    })
  }
  return {
    anchor: 'exhibits',
    title: t('sections.exhibits'),
    numbered: true,
    startsPage: true,
    intro: t(hasPages ? 'sections.exhibitsIntroBound' : 'sections.exhibitsIntro'),
    blocks: [
      {
        type: 'table',
        columns: [
          { title: t('columns.exhibit'), width: '16mm' },
          { title: t('columns.date'), width: '32mm' },
          { title: t('columns.what'), width: '1fr' },
          ...(bound ? [{ title: t('columns.pages'), width: '38mm' }] : []),
        ],
        rows: exhibitsOf(history, say).map(({ label, on, title }) => [
          [{ mark: label }],
          [on === '' ? '' : say.day(on)],
          [title],
          ...(bound ? [pagesOf(label)] : []),
        ]),
      },
    ],
    items: [],
  }
}
