import { useTranslations } from 'next-intl'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Proposed } from '@/components/reading/entries'
import { FocusForm } from '@/components/reading/focus-form'
import { LeaveEdit } from '@/components/reading/leave-edit'
import type { Proposal } from '@/components/reading/proposal'
import { ProposalLines } from '@/components/reading/proposal-lines'
import { ReasonText } from '@/components/reading/reason-text'
import { SuggestionEdit } from '@/components/reading/suggestion-edit'
import { PassageKindLabel } from '@/components/states/passage-kind'
import { ActionForm } from '@/components/ui/action-form'
import { ButtonLink } from '@/components/ui/button-link'
import { Hidden } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import type { DrawContext } from '@/components/reading/draw-form'
import type { FormAction } from '@/lib/web/form-state'

export type SuggestionActions = { accept: FormAction; dismiss: FormAction; restore: FormAction }

type Neighbour = { href: string; words: string; isHere: boolean }

type Props = {
  entry: Proposed
  /** Its words, and where they stand. */
  quotation: ReactNode
  place: ReactNode
  proposal: Proposal
  context: DrawContext
  actions: SuggestionActions
  /** This page with this suggestion, and with the one after it. */
  here: string
  next: string
  /** The open suggestions before and after it, where there are some: of this document, else of the one beside it. */
  neighbours: { before: Neighbour | null; after: Neighbour | null }
  isEdited: boolean
  /** How far the reading is, where the list of suggestions is out of sight. */
  progress: ReactNode
  count: string
}

/** On a small screen the card lies over the end of the document, which goes on above it. */
const fromBelow =
  'max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:z-10 max-lg:max-h-[43dvh] max-lg:overflow-y-auto max-lg:border-t max-lg:border-t-border'

/**
 * Where the letter stands above the card with the passage ringed, a phone does not say its words twice; beside it, on a low screen, a
 * long passage leaves room for its reason above the deeds.
 */
const shortFromBelow =
  'max-lg:line-clamp-3 max-sm:line-clamp-2 max-sm:[body:has([data-sheet])_&]:hidden lg:[@media(max-height:50rem)]:line-clamp-5'

/** The suggestion in hand: what it says, why it is offered, what it would become, and the three keys that decide it. */
export function SuggestionCard(props: Props) {
  const { entry, place, proposal, context, actions, here, next, neighbours, isEdited } = props
  const t = useTranslations('suggestions')
  const { suggestion, number, kind, passageId } = entry
  const decision = (
    <>
      <Hidden name="submissionKey" value={crypto.randomUUID()} />
      <Hidden name="suggestionId" value={suggestion.id} />
      <Hidden name="version" value={String(suggestion.version)} />
      <Hidden name="backTo" value={next} />
    </>
  )
  const lack = lackOf(proposal, context, `${here}&edit=1#item-${passageId}`)
  return (
    <li
      id={`item-${passageId}`}
      className={`scroll-mt-24 scroll-mb-3 lg:scroll-mt-36 border-s-4 border-accent bg-surface p-4 ${isEdited ? '' : fromBelow}`}
      aria-current="true"
      data-own-bar={isEdited ? undefined : true}
    >
      {isEdited ? null : <div className="lg:hidden">{props.progress}</div>}
      <div className="flex flex-wrap items-center justify-between gap-2">
        <span className="flex items-center gap-2">
          <a href={`#p-${passageId}`} className={`mark mark--suggested mark--${kind}`}>
            {number}
          </a>
          <PassageKindLabel value={kind} />
        </span>
        <span className="type-small text-muted">{place}</span>
      </div>
      <blockquote className={`type-quote my-2 [overflow-wrap:anywhere] ${isEdited ? '' : shortFromBelow}`} dir="auto">
        {props.quotation}
      </blockquote>
      <p className="mb-2">
        <strong className="font-semibold">{t('why')}</strong> <ReasonText reason={suggestion.reason} />
      </p>
      {isEdited ? (
        <ActionForm action={actions.accept} className="flex flex-col gap-3" isMain>
          {decision}
          <FocusForm />
          <Hidden name="as" value={proposal.as} />
          <Hidden name="isEdited" value="on" />
          <SuggestionEdit proposal={proposal} context={context} />
          <div className="flex flex-wrap gap-2">
            <SubmitButton hint="Ctrl ↵">{t('save')}</SubmitButton>
            <LeaveEdit href={here} words={t('leave_edit')} warning={t('leave_warning')} />
          </div>
        </ActionForm>
      ) : (
        <>
          <ProposalLines proposal={proposal} suggestion={suggestion} />
          {lack ? <p className="type-small mb-2 text-muted">{t(`lacks_ask.${lack.why}`)}</p> : null}
          <div className="sticky -bottom-4 -mb-4 flex flex-wrap gap-2 bg-surface pt-2 pb-4 lg:-bottom-10 max-sm:[&>*]:flex-1 max-sm:[&_.button]:w-full">
            {lack ? (
              lack.way && (
                <ButtonLink href={lack.way.href} variant="primary" hint="A" shortcut="a">
                  {t(lack.way.name)}
                </ButtonLink>
              )
            ) : (
              <ActionForm action={actions.accept} className="max-sm:flex-[2]!">
                {decision}
                <Hidden name="as" value={proposal.as} />
                {Object.entries(proposal.fields).map(([name, value]) => (
                  <Hidden key={name} name={name} value={value} />
                ))}
                <SubmitButton hint="A" shortcut="a">
                  {t('accept')}
                </SubmitButton>
              </ActionForm>
            )}
            {lack || proposal.as === 'date' ? null : (
              <ButtonLink href={`${here}&edit=1#item-${passageId}`} hint="E" shortcut="e">
                {t('edit')}
              </ButtonLink>
            )}
            <ActionForm action={actions.dismiss}>
              {decision}
              <SubmitButton variant="outline" hint="D" shortcut="d">
                {t('dismiss')}
              </SubmitButton>
            </ActionForm>
            <p className="flex basis-full! justify-between gap-3 pt-1 lg:hidden">
              <NeighbourLink to={neighbours.before} />
              <span className="mx-auto text-muted">{props.count}</span>
              <NeighbourLink to={neighbours.after} />
            </p>
          </div>
        </>
      )}
    </li>
  )
}

const NeighbourLink = ({ to }: { to: Neighbour | null }) =>
  to && (
    <Link href={to.href} prefetch={false} scroll={!to.isHere} className="link-quiet">
      {to.words}
    </Link>
  )

/** Why something cannot be kept as it stands, and where that is mended: what Accept leads to instead. */
function lackOf({ as, fields }: Proposal, { recipient, asksFrom }: DrawContext, editAt: string) {
  if (as === 'office_holder' && (fields.function === '' || fields.institution === ''))
    return { why: 'office', way: { name: 'name_office', href: editAt } } as const
  if (as !== 'outcome' || fields.askId !== '') return null
  if (recipient && recipient.asks.length > 0)
    return { why: 'choose', way: { name: 'choose_ask', href: editAt } } as const
  if (!asksFrom) return { why: 'source', way: null } as const
  const name = asksFrom.from === 'letter' ? 'name_asks' : 'name_letter'
  return { why: asksFrom.from, way: { name, href: asksFrom.href } } as const
}
