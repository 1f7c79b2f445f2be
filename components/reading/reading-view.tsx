import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { DrawForm, type DrawContext } from '@/components/reading/draw-form'
import { drawnPassages } from '@/components/reading/drawn-passages'
import { PassagePicker } from '@/components/reading/passage-picker'
import { QuoteForm } from '@/components/reading/quote-form'
import { RecordList } from '@/components/reading/record-list'
import { Sheet } from '@/components/reading/sheet'
import { passageKinds, type PassageKind } from '@/components/states/passage-kind'
import { findQuote, type Range } from '@/lib/documents/anchor'
import { layOutText } from '@/lib/documents/lay-out-text'
import type { ReadingDocument } from '@/lib/documents/reading-document'
import { splitSentences } from '@/lib/documents/split-sentences'

export type ReadingQuery = { start?: string; end?: string; kind?: string; quote?: string; passage?: string }

type Props = {
  head: ReactNode
  document: ReadingDocument
  text: string
  language: string
  base: string
  here: string
  query: ReadingQuery
  /** Null for those who only read. */
  context: DrawContext | null
  foot?: ReactNode
}

function chosenRange(text: string, query: ReadingQuery, found: Range[]): Range | null {
  const [only] = found
  if (query.quote) return found.length === 1 && only ? only : null
  const [start, end] = [Number(query.start), Number(query.end)]
  const isSound =
    query.start !== undefined &&
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    start >= 0 &&
    start < end &&
    end <= text.length
  return isSound ? { start, end } : null
}

/** The document at the left, what is on the record from it at the right, in one order: the order of reading. */
export function ReadingView({ head, document, text, language, base, here, query, context, foot }: Props) {
  const t = useTranslations('reading')
  const drawn = drawnPassages(document, text, base)
  const found = query.quote ? findQuote(text, query.quote) : []
  const chosen = chosenRange(text, query, found)
  const kind: PassageKind = passageKinds.find((one) => one === query.kind) ?? 'commitment'
  const sentences = layOutText(text)
    .filter((block) => block.kind !== 'furniture')
    .flatMap(({ runs }) => {
      const [first, last] = [runs[0], runs.at(-1)]
      return first && last ? splitSentences(text, { start: first.start, end: last.end }, language) : []
    })
  return (
    <div className="lg:grid lg:min-h-[calc(100dvh-5rem)] lg:grid-cols-[minmax(0,1fr)_26rem]">
      <div className="bg-surface-tertiary px-3 py-5 sm:px-8">
        {head}
        <Sheet text={text} language={language} drawn={drawn} chosen={chosen} currentId={query.passage ?? null} />
      </div>
      <aside
        className="flex flex-col gap-5 border-s border-border px-4 py-5 pb-24 sm:px-6 lg:sticky lg:top-12 lg:max-h-[calc(100dvh-5rem)] lg:overflow-y-auto lg:pb-6"
        aria-label={t('on_record')}
        tabIndex={0}
      >
        {context && chosen ? <DrawForm kind={kind} chosen={chosen} text={text} context={context} here={here} /> : null}
        {context ? (
          <div className="flex flex-col gap-3">
            <PassagePicker
              key={`${chosen?.start ?? ''}-${chosen?.end ?? ''}`}
              text={text}
              sentences={sentences}
              initial={chosen}
            />
            <QuoteForm here={here} text={text} typed={query.quote ?? ''} kind={kind} found={found} />
          </div>
        ) : null}
        <section>
          <h2 className="type-section border-b border-foreground pb-1.5">{t('on_record')}</h2>
          <RecordList drawn={drawn} />
        </section>
        {foot}
      </aside>
    </div>
  )
}
