import { useTranslations } from 'next-intl'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { CommitmentStatus } from '@/components/states/commitment-status'
import { DayText } from '@/components/ui/day-text'
import { Cell, Row } from '@/components/ui/table'
import type { CommitmentLine } from '@/lib/commitments/queries'
import { dayOf, type Day } from '@/lib/dates'

type Props = {
  commitment: CommitmentLine
  today: Day
  openHref: string
  isOpen: boolean
  /** The form that changes what is chosen; null for those who only read. */
  chooseFor: string | null
  children?: ReactNode
}

/** One line of the review table; the line that is open shows its quotation and its deeds below. */
export function CommitmentRow({ commitment, today, openHref, isOpen, chooseFor, children }: Props) {
  const t = useTranslations('commitments')
  const states = useTranslations('states.firmness')
  const newest = commitment.updates[0]
  const phone = (words: ReactNode) => <span className="sm:hidden">{words} </span>
  const check = commitment.nextCheckOn && dayOf(commitment.nextCheckOn)
  return (
    <>
      <Row id={`c-${commitment.id}`} isChosen={isOpen}>
        <Cell isHead line="who">
          <span className="flex items-start gap-2.5">
            {chooseFor ? (
              <input
                type="checkbox"
                name="chosen[]"
                value={`${commitment.id}:${commitment.version}`}
                form={chooseFor}
                aria-label={t('choose', { title: commitment.title })}
                className="mt-0.5 flex-none"
                data-choose
              />
            ) : null}
            <Link
              href={openHref}
              prefetch={false}
              scroll={false}
              data-deed
              data-open
              aria-expanded={isOpen}
              className="font-medium text-foreground no-underline hover:underline"
            >
              {commitment.title}
            </Link>
          </span>
        </Cell>
        <Cell line="what">{commitment.institutions.map(({ institution }) => institution.name).join(', ')}</Cell>
        <Cell line="more">
          <span className="text-muted">{commitment.case.title}</span>
        </Cell>
        <Cell line="more">{states(commitment.firmness)}</Cell>
        <Cell line="state">{newest ? <CommitmentStatus value={newest.status} /> : null}</Cell>
        <Cell line={commitment.dueOn || commitment.dueText ? 'more' : 'none'}>
          {commitment.dueOn ? (
            <span className="whitespace-nowrap">
              {t.rich('due_on', {
                day: () => <DayText day={dayOf(commitment.dueOn ?? commitment.madeOn)} form="short" />,
                phone,
              })}
            </span>
          ) : (
            <span className="text-muted">{commitment.dueText ?? t('no_date')}</span>
          )}
        </Cell>
        <Cell line="when">
          {check ? (
            <span className={`whitespace-nowrap ${check <= today ? 'font-semibold' : ''}`}>
              {<DayText day={check} form="short" />}
            </span>
          ) : null}
        </Cell>
        <Cell line="none">
          {newest ? (
            <span className="whitespace-nowrap text-muted">{<DayText day={dayOf(newest.madeOn)} form="short" />}</span>
          ) : null}
        </Cell>
        <Cell line="more">
          <span className="text-muted">{commitment.owner?.name}</span>
        </Cell>
      </Row>
      {isOpen ? (
        <tr className="border-b border-separator bg-surface shadow-[inset_3px_0_0_var(--accent)] max-[56rem]:block">
          <td colSpan={9} className="px-4 pb-5 pt-2 max-[56rem]:block">
            {children}
          </td>
        </tr>
      ) : null}
    </>
  )
}
