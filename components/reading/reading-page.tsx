import type { ReactNode } from 'react'
import { PageBody } from '@/components/layout/page-body'
import type { DrawContext } from '@/components/reading/draw-form'
import type { InsideFile } from '@/components/reading/inside-list'
import { nowhere, onwardFrom } from '@/components/reading/onward'
import { OpenElsewhere } from '@/components/reading/open-elsewhere'
import { LetterPages } from '@/components/reading/letter-pages'
import { NoText } from '@/components/reading/no-text'
import { PagesView } from '@/components/reading/pages-view'
import { ReadingBar, type DocumentHead } from '@/components/reading/reading-bar'
import { ReadingState } from '@/components/reading/reading-state'
import { ReadingView, type ReadingQuery } from '@/components/reading/reading-view'
import type { SuggestionContext } from '@/components/reading/suggestion-panel'
import type { FormAction } from '@/lib/web/form-state'
import { proposeCheck } from '@/lib/commitments/propose-check'
import type { Day } from '@/lib/dates'
import { pagesOf } from '@/lib/documents/letter-pages'
import type { PagePlaces } from '@/lib/documents/page-places'
import type { ReadingDocument } from '@/lib/documents/reading-document'
import { looksLike } from '@/lib/reading/facts'
import type { Open } from '@/lib/suggestions/open-documents'
import type { SuggestionLine } from '@/lib/suggestions/queries'

/** The deeds on a document that is read: on its passages, on what is proposed from it, on its text. */
export type ReadingActions = {
  passages: DrawContext['actions']
  suggestions: SuggestionContext['actions']
  readAgain: FormAction
  joinPages: FormAction
  partPages: FormAction
  typeText: FormAction
}

type Props = {
  head: DocumentHead
  foot: ReactNode
  document: ReadingDocument | undefined
  /** What was found inside it, where it is an archive, a mailbox or a mail. */
  inside: readonly InsideFile[]
  /** All of the record, the shown one among them. */
  documents: readonly ReadingDocument[]
  /** Where the words stand on the pages, where these are looked at. */
  places: PagePlaces | null
  suggestions: SuggestionLine[]
  /** In which documents of the record suggestions wait. */
  open: Open
  language: string
  base: string
  here: string
  query: ReadingQuery
  reader: { memberId: string; today: Day; timeZone: string }
  /** What is drawn from here begins with; null for those who only read. */
  origin: Pick<DrawContext, 'madeOn' | 'institutions' | 'recipient' | 'asksFrom' | 'members'> | null
  actions: ReadingActions
}

/** The page of something that has documents: the reading view, or why there is nothing to read yet. */
export function ReadingPage(props: Props) {
  const { head, document, documents, open, origin, actions, reader, base, here, query, ...reading } = props
  const text = document?.texts[0]?.text
  const state = document ? (
    <ReadingState
      document={document}
      here={here}
      readAgain={origin && !document.erasureId ? actions.readAgain : null}
    />
  ) : null
  const pictures = document ? pagesOf(documents, document) : []
  const [page = ''] = here.split('?')
  const onward = origin ? onwardFrom(open, documents, page) : nowhere
  const foot = (
    <>
      {document && origin ? (
        <LetterPages
          documents={documents}
          document={document}
          here={here}
          join={actions.joinPages}
          part={actions.partPages}
        />
      ) : null}
      {props.foot}
    </>
  )
  if (!document || text === undefined) {
    return (
      <PageBody isNarrow>
        <ReadingBar head={head} isPlain />
        <OpenElsewhere others={onward.others} isNext />
        {document ? (
          <NoText
            document={document}
            base={base}
            timeZone={reader.timeZone}
            state={state}
            action={origin ? actions.typeText : null}
          />
        ) : null}
        {document && !document.erasureId && document.readError !== 'encrypted' && looksLike(document) ? (
          <div className="pt-6">
            <PagesView base={base} document={document} pictures={pictures} marks={[]} passages={0} />
          </div>
        ) : null}
        <div className="flex flex-col gap-8 pt-6">{foot}</div>
      </PageBody>
    )
  }
  const proposed = proposeCheck({ firmness: 'undated', dueOn: null, words: query.quote ?? '' }, reader.today)
  return (
    <main id="main" className="pb-16 sm:pb-0">
      <ReadingView
        {...reading}
        head={head}
        foot={foot}
        document={document}
        pictures={pictures}
        onward={onward}
        text={text}
        base={base}
        here={here}
        query={query}
        state={state}
        deciding={{ ...reader, actions: actions.suggestions }}
        context={origin && { ...origin, documentId: document.id, nextCheckOn: proposed.on, actions: actions.passages }}
      />
    </main>
  )
}
