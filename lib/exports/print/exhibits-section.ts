import type { CaseHistory } from '@/lib/exports/case-history'
import type { Cell, Section } from '@/lib/exports/print/blocks'
import type { NotInPdf } from '@/lib/exports/originals'
import { institutionName } from '@/lib/exports/print/in-words'
import type { PrintLanguage } from '@/lib/exports/print/print-language'

/** Where the pages of an original stand in the bundle, counted through all volumes, or why they do not. */
export type BoundPlace = { volume: number; from: number; to: number } | NotInPdf

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

/** 'pages 12 to 14', with the volume where there are several, or why there are none. */
export function pagesInWords(place: BoundPlace, volumes: number, { t }: PrintLanguage): string {
  if (typeof place === 'string') return t(`exhibits.${place}`)
  const isOne = place.from === place.to
  if (volumes === 1) return t(isOne ? 'exhibits.page' : 'exhibits.pages', { from: place.from, to: place.to })
  return t(isOne ? 'exhibits.pageIn' : 'exhibits.pagesIn', place)
}

/**
 * Every exhibit with its day and, where originals are bound, the pages of the bundle on which each file stands, and the
 * volume that they are in where there are several.
 */
export function exhibitsSection(
  history: CaseHistory,
  say: PrintLanguage,
  bound: BoundPages | null,
  volumes: number,
): Section {
  const { t } = say
  const hasPages = [...(bound?.values() ?? [])].some((place) => typeof place === 'object')
  const pagesOf = (label: string): Cell => {
    const files = history.files.filter(({ belongsTo, number }) => belongsTo === label && bound?.has(number))
    return files.flatMap(({ number }, i): Cell => {
      const words = pagesInWords(bound?.get(number) ?? 'unbindable', volumes, say)
      return [...(i > 0 ? [{ lineBreak: true as const }] : []), { mark: number }, ` ${words}`]
    })
  }
  return {
    anchor: 'exhibits',
    title: t('sections.exhibits'),
    numbered: true,
    startsPage: true,
    intro: hasPages ? introBound(volumes, say) : t('sections.exhibitsIntro'),
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

const introBound = (volumes: number, { t }: PrintLanguage) =>
  volumes === 1 ? t('sections.exhibitsIntroBound') : t('sections.exhibitsIntroVolumes', { count: volumes })
