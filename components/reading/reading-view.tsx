import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { addressOf } from '@/components/reading/address'
import { DrawForm, type DrawContext } from '@/components/reading/draw-form'
import { entriesOf } from '@/components/reading/entries'
import { drawnPassages } from '@/components/reading/drawn-passages'
import { FocusCurrent } from '@/components/reading/focus-current'
import { PassageLegend } from '@/components/reading/passage-legend'
import { PassagePicker } from '@/components/reading/passage-picker'
import { ReadingBar, type DocumentHead } from '@/components/reading/reading-bar'
import { pageMarks } from '@/components/reading/page-marks'
import { PagesView } from '@/components/reading/pages-view'
import { linkFootnotes } from '@/components/reading/footnotes'
import { placeIn } from '@/components/reading/place-in'
import { QuotedWords } from '@/components/reading/quoted-words'
import { QuoteForm } from '@/components/reading/quote-form'
import { ReadNotices } from '@/components/reading/read-notices'
import { readingKeys } from '@/components/reading/reading-keys'
import { RecordList } from '@/components/reading/record-list'
import { saidIn } from '@/components/reading/said-in'
import { sentenceBefore } from '@/components/reading/sentence-before'
import { Sheet } from '@/components/reading/sheet'
import { SheetOf } from '@/components/reading/sheet-of'
import { titleWords } from '@/components/reading/title-words'
import { SuggestionPanel, type SuggestionContext } from '@/components/reading/suggestion-panel'
import { NothingProposed } from '@/components/reading/nothing-proposed'
import type { InsideFile } from '@/components/reading/inside-list'
import type { Onward } from '@/components/reading/onward'
import { KeyLine } from '@/components/layout/key-line'
import { passageKinds, type PassageKind } from '@/components/states/passage-kind'
import type { Day } from '@/lib/dates'
import { SegmentLinks } from '@/components/ui/segment-links'
import { findQuote, type Range } from '@/lib/documents/anchor'
import { knownZones } from '@/lib/documents/lay-out-text'
import type { PagePlaces } from '@/lib/documents/page-places'
import type { ReadingDocument } from '@/lib/documents/reading-document'
import { holdsOthers, looksLike } from '@/lib/reading/facts'
import { isTableOf, splitRows } from '@/components/reading/split-rows'
import { splitBlocks } from '@/lib/documents/split-blocks'
import type { SuggestionLine } from '@/lib/suggestions/queries'

export type ReadingQuery = {
  start?: string
  end?: string
  kind?: string
  quote?: string
  passage?: string
  s?: string
  edit?: string
  look?: string
  doc?: string
}

type Props = {
  head: DocumentHead
  document: ReadingDocument
  inside: readonly InsideFile[]
  /** The pages of a letter in pictures, in order. */
  pictures: readonly ReadingDocument[]
  places: PagePlaces | null
  onward: Onward
  text: string
  language: string
  base: string
  here: string
  query: ReadingQuery
  /** Null for those who only read. */
  context: DrawContext | null
  suggestions: SuggestionLine[]
  /** The deeds of suggestions, and whose they are. */
  deciding: Pick<SuggestionContext, 'actions' | 'memberId'> & { today: Day }
  /** How far the reading is. */
  state: ReactNode
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
export function ReadingView(props: Props) {
  const { head, document, inside, pictures, places, text, language, base, here, query } = props
  const { context, suggestions, deciding, onward, state, foot } = props
  const t = useTranslations('reading')
  const keys = useTranslations('suggestions')
  const currentId = query.s ?? null
  const atHand = suggestions.filter(({ textVersion }) => textVersion === document.texts[0]?.version)
  const entries = entriesOf(text, atHand, drawnPassages(document, text, base), currentId, base)
  const { current } = entries
  const isDeciding = context !== null && current !== null
  const leadsOn = onward.others.length > 0
  const hasPages = looksLike(document) !== null && !document.erasureId
  const showsPages = hasPages && query.look === 'pages'
  const passageInHand = query.passage ?? (isDeciding ? (current?.passageId ?? null) : null)
  const marks = places ? pageMarks(places, text, entries.marked, passageInHand) : []
  const self = showsPages ? addressOf(here, 'look=pages') : here
  const found = query.quote ? findQuote(text, query.quote) : []
  const chosen = chosenRange(text, query, found)
  const kind: PassageKind = passageKinds.find((one) => one === query.kind) ?? 'commitment'
  const zones = knownZones(document.texts[0]?.zones)
  const isTable = isTableOf(document.facts) && document.texts[0]?.origin !== 'typed'
  const blocks = isTable ? splitRows(text) : splitBlocks(text, zones, language)
  const notes = isTable ? [] : linkFootnotes(text, blocks)
  const sentences = blocks.flatMap(({ kind: of, sentences: own }) => (of === 'furniture' ? [] : own))
  return (
    <>
      <ReadingBar head={head} legend={<PassageLegend />}>
        {hasPages ? (
          <SegmentLinks
            label={keys('view')}
            segments={[
              { href: here, label: keys('view_text'), isCurrent: !showsPages, shortcut: 't' },
              { href: addressOf(here, 'look=pages'), label: keys('view_pages'), isCurrent: showsPages, shortcut: 't' },
            ]}
          />
        ) : null}
      </ReadingBar>
      <div className="reading-columns lg:grid lg:grid-cols-[minmax(0,1fr)_26rem]">
        <div className="bg-surface-tertiary px-3 py-5 sm:px-8">
          <div className="mx-auto -mt-2 mb-3 max-w-[54rem] empty:hidden">{head.note}</div>
          {showsPages ? (
            <PagesView
              base={base}
              document={document}
              pictures={pictures}
              marks={marks}
              passages={entries.marked.length}
            />
          ) : (
            <SheetOf
              document={document}
              inside={inside}
              counts={onward.counts}
              here={here}
              isOpen={chosen !== null || entries.marked.length > 0}
            >
              <Sheet
                text={text}
                blocks={blocks}
                notes={notes}
                language={language}
                drawn={entries.marked}
                hasMargin={!isTable}
                isTable={isTable}
                chosen={chosen}
                currentId={passageInHand}
              />
            </SheetOf>
          )}
        </div>
        <aside
          className={`beside-sheet flex flex-col gap-5 border-s border-border px-4 py-5 pb-24 sm:px-6 lg:pb-10 ${isDeciding ? 'max-lg:pb-[48dvh]' : ''}`}
          aria-label={t('on_record')}
          tabIndex={0}
          data-beside
        >
          {document.readState === 'read' ? null : state}
          {document.erasureId ? null : <ReadNotices facts={document.facts} />}
          {context && chosen ? (
            <DrawForm kind={kind} chosen={chosen} text={text} context={context} here={self} />
          ) : null}
          {context && document.readState === 'read' ? (
            <NothingProposed
              language={document.texts[0]?.language ?? null}
              text={text}
              holdsOthers={holdsOthers(document.facts)}
              isEmpty={entries.proposed.length === 0 && entries.weak.length === 0}
            />
          ) : null}
          {context ? (
            <FocusCurrent
              currentId={current?.passageId ?? null}
              isChosen={currentId !== null}
              isEdited={isDeciding && query.edit === '1'}
              isDrawing={chosen !== null}
            />
          ) : null}
          {context ? (
            <SuggestionPanel
              entries={entries}
              isEdited={query.edit === '1'}
              onward={onward}
              draw={context}
              context={{
                ...deciding,
                quotationOf: ({ ranges }) => (
                  <QuotedWords text={text} ranges={ranges} notes={notes} haveNotes={!showsPages} />
                ),
                titleOf: ({ ranges }) => titleWords(text, ranges, notes),
                placeOf: (start) => placeIn(blocks, { text, isTable }, start, keys),
                sentenceBefore: (start) => sentenceBefore(text, sentences, start),
                said: context.recipient ? saidIn(text, blocks, zones) : null,
                hrefOf: (id) => addressOf(self, `s=${id ?? ''}`),
              }}
            />
          ) : null}
          {context ? (
            <div className="flex flex-col gap-3">
              <PassagePicker
                key={`${document.id}-${chosen?.start ?? ''}-${chosen?.end ?? ''}`}
                text={text}
                here={self}
                sentences={sentences}
                initial={chosen}
                areStepsTaken={isDeciding || leadsOn}
              />
              <QuoteForm here={self} text={text} typed={query.quote ?? ''} kind={kind} found={found} />
            </div>
          ) : null}
          <section>
            <h2 id="record-title" tabIndex={-1} className="type-section border-b border-foreground pb-1.5">
              {t('on_record')}
            </h2>
            <RecordList drawn={entries.drawn} checking={context && { action: context.actions.finding, here: self }} />
          </section>
          {foot}
          {document.readState === 'read' ? state : null}
          <div className="flex flex-wrap gap-2 sm:hidden">{head.deeds}</div>
        </aside>
      </div>
      <KeyLine
        hints={readingKeys(keys, {
          mayWrite: context !== null,
          isDeciding,
          leadsOn,
          form: isDeciding && query.edit === '1' ? 'edit' : chosen ? 'draw' : null,
          hasPages,
        })}
        end={keys('saved')}
      />
    </>
  )
}
