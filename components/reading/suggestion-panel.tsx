import { Check, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { AsksSpokenOf } from '@/components/reading/asks-spoken-of'
import type { DrawContext } from '@/components/reading/draw-form'
import type { Entries, Proposed } from '@/components/reading/entries'
import { FactList } from '@/components/reading/fact-list'
import type { Onward } from '@/components/reading/onward'
import { OpenElsewhere } from '@/components/reading/open-elsewhere'
import { ProgressBar } from '@/components/reading/progress-bar'
import { proposalOf } from '@/components/reading/proposal'
import { SuggestionCard, type SuggestionActions } from '@/components/reading/suggestion-card'
import { SayDecided } from '@/components/reading/say-decided'
import type { Said } from '@/components/reading/spoken-asks'
import { UndoLast } from '@/components/reading/undo-last'
import { PassageKindLabel } from '@/components/states/passage-kind'
import { Disclosure } from '@/components/ui/disclosure'
import type { Day } from '@/lib/dates'

export type SuggestionContext = {
  actions: SuggestionActions
  memberId: string
  today: Day
  /** The words of a passage as they stand in the document. */
  quotationOf: (entry: Proposed) => ReactNode
  /** The same for a title. */
  titleOf: (entry: Proposed) => string
  /** In words where a passage stands: page and paragraph. */
  placeOf: (start: number) => string
  /** The sentence that ends before a passage, in its paragraph; empty where it is the first. */
  sentenceBefore: (start: number) => string
  /** What the document says itself, sentence by sentence; null where it is not looked through for asks. */
  said: readonly Said[] | null
  /** This page with a suggestion in hand; null for the first open one. */
  hrefOf: (suggestionId: string | null) => string
}

type Props = {
  entries: Entries
  isEdited: boolean
  /** Where suggestions wait beside this document. */
  onward: Onward
  draw: DrawContext
  context: SuggestionContext
}

const isOpen = ({ suggestion }: Proposed) => suggestion.state === 'open'

/** The suggestions in the order of reading: what is decided in a line, the one in hand at length, the weaker ones folded. */
export function SuggestionPanel({ entries, isEdited, onward, draw, context }: Props) {
  const t = useTranslations('suggestions')
  const { proposed, weak, facts, asks, current } = entries
  const { hrefOf, today, actions } = context
  const elsewhere = <OpenElsewhere others={onward.others} isNext={current === null} />
  if (proposed.length + weak.length + facts.length + asks.length === 0) return elsewhere
  const open = proposed.filter(isOpen)
  // A name or a date in hand is among those: what comes next is the next of them.
  const isFact = current !== null && facts.includes(current)
  const around = isFact
    ? facts.filter((one) => isOpen(one) && (one === current || one.suggestion.tier === 'suggest'))
    : open
  const at = current ? around.indexOf(current) : -1
  const [before, after] = [around[at - 1], around[at + 1]]
  const [nextDocument] = onward.others
  const [back, on] = [
    before
      ? { href: hrefOf(before.passageId), words: t('previous'), isHere: true }
      : onward.back && { href: onward.back, words: t('previous_document'), isHere: false },
    after
      ? { href: hrefOf(after.passageId), words: t('next'), isHere: true }
      : nextDocument && { href: nextDocument.href, words: t('next_document'), isHere: false },
  ]
  const count = (state: string, of = proposed) => of.filter(({ suggestion }) => suggestion.state === state).length
  const tally = t('decided', { decided: proposed.length - open.length, all: proposed.length })
  const next = after ?? around.find((one) => one !== current)
  const all = isFact ? facts : proposed
  const card = current && (
    <SuggestionCard
      key={current.passageId}
      entry={current}
      quotation={context.quotationOf(current)}
      place={context.placeOf(current.ranges[0]?.start ?? current.suggestion.start)}
      proposal={proposalOf(
        current,
        draw,
        today,
        context.sentenceBefore(current.suggestion.start),
        context.titleOf(current),
      )}
      context={draw}
      actions={actions}
      here={hrefOf(current.passageId)}
      next={hrefOf(next?.passageId ?? null)}
      neighbours={{ before: back || null, after: on ?? null }}
      isEdited={isEdited}
      progress={
        isFact ? null : (
          <div className="flex items-baseline gap-3">
            <div className="min-w-0 flex-1">
              <ProgressBar proposed={proposed} current={current} />
            </div>
            <span className="type-small text-muted">{tally}</span>
          </div>
        )
      }
      count={t('position', { at: all.indexOf(current) + 1, all: all.length })}
    />
  )
  return (
    <section aria-labelledby="suggestions-title" className="flex flex-col">
      <div className="panel-head">
        <div className="flex flex-wrap items-baseline justify-between gap-2 pb-2">
          <h2 id="suggestions-title" tabIndex={-1} className="type-section">
            {proposed.length > 0 ? tally : t('title')}
          </h2>
          {proposed.length > 0 ? (
            <p className="type-small text-muted">
              {t('tally', { accepted: count('accepted'), dismissed: count('dismissed') })}
            </p>
          ) : null}
        </div>
        {proposed.length > 0 ? <ProgressBar proposed={proposed} current={current} /> : null}
        <UndoLast proposed={[...proposed, ...facts]} context={context} />
      </div>
      <AsksSpokenOf said={context.said} recipient={draw.recipient} />
      <SayDecided
        accepted={count('accepted', [...proposed, ...facts])}
        dismissed={count('dismissed', [...proposed, ...facts])}
        words={{ accepted: t('said_accepted'), dismissed: t('said_dismissed'), undone: t('said_undone') }}
        tally={proposed.length > 0 ? tally : ''}
      />
      <nav className="sr-only" aria-label={t('title')}>
        {back ? (
          <Link href={back.href} prefetch={false} data-key="k" tabIndex={-1} scroll={!back.isHere}>
            {back.words}
          </Link>
        ) : null}
        {on && current ? (
          <Link href={on.href} prefetch={false} data-key="j" tabIndex={-1} scroll={!on.isHere}>
            {on.words}
          </Link>
        ) : null}
      </nav>
      {open.length === 0 && proposed.length > 0 ? (
        <p className="py-2 font-medium">{t(nextDocument ? 'all_decided_here' : 'all_decided')}</p>
      ) : null}
      {elsewhere}
      {proposed.length > 0 ? (
        <ol className="flex flex-col border-y border-separator">
          {proposed.map((entry) =>
            entry === current ? (
              card
            ) : (
              <SuggestionLineItem key={entry.passageId} entry={entry} href={hrefOf(entry.passageId)} />
            ),
          )}
        </ol>
      ) : null}
      {weak.length > 0 ? (
        <Disclosure name={t('weaker', { count: weak.length })}>
          <ol className="flex flex-col">
            {weak.map((entry) => (
              <SuggestionLineItem key={entry.passageId} entry={entry} href={hrefOf(entry.passageId)} />
            ))}
          </ol>
        </Disclosure>
      ) : null}
      <FactList facts={facts} asks={asks} cardOf={(fact) => (fact === current ? card : null)} hrefOf={hrefOf} />
    </section>
  )
}

function SuggestionLineItem({ entry, href }: { entry: Proposed; href: string }) {
  const t = useTranslations('suggestions')
  const { passageId, number, kind, look, title, suggestion } = entry
  const { state } = suggestion
  return (
    <li
      id={`item-${passageId}`}
      className="flex scroll-mt-24 items-start gap-3 border-b border-separator py-2 last:border-0"
    >
      {number > 0 ? (
        <a href={`#p-${passageId}`} className={`mark mark--${kind}${look ? ` mark--${look}` : ''} mt-0.5`}>
          {number}
        </a>
      ) : null}
      <div className="min-w-0 flex-1">
        {state === 'open' ? (
          <>
            <PassageKindLabel value={kind} />
            <p>
              <Link
                href={href}
                prefetch={false}
                scroll={false}
                className="link-quiet line-clamp-2 [overflow-wrap:anywhere]"
                dir="auto"
              >
                {title}
              </Link>
            </p>
          </>
        ) : (
          <p className="line-clamp-1 text-muted [overflow-wrap:anywhere]" dir="auto">
            {title}
          </p>
        )}
      </div>
      {state === 'open' ? null : (
        <span className="type-small flex items-center gap-1 whitespace-nowrap text-muted">
          {state === 'accepted' ? <Check size={14} aria-hidden /> : <X size={14} aria-hidden />}
          {t(state)}
        </span>
      )}
    </li>
  )
}
