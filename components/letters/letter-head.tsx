import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { SampleNote } from '@/components/cases/sample-note'
import { ErasedNote } from '@/components/erasures/erased-note'
import { ButtonLink } from '@/components/ui/button-link'
import { DayText } from '@/components/ui/day-text'
import { PageHead } from '@/components/ui/page-head'
import { nullableDayOf } from '@/lib/dates'
import type { LetterPage } from '@/lib/letters/queries'

type Props = {
  base: string
  letter: LetterPage
  timeZone: string
  mayWrite: boolean
  /** Page on which an owner erases it. */
  erase: string | null
}

/** Its subject, of what kind, sent when and signed by whom, and what a member may do with the whole letter. */
export function LetterHead({ base, letter, timeZone, mayWrite, erase }: Props) {
  const t = useTranslations('letters')
  const states = useTranslations('states')
  const reading = useTranslations('reading')
  const erasures = useTranslations('erasures')
  const sentOn = nullableDayOf(letter.sentOn)
  const signatories = letter.signatories.map(({ organisation }) => organisation.name)
  return (
    <PageHead
      title={letter.subject}
      lead={
        <>
          <p className="type-small">
            <Link href={`${base}/cases/${letter.case.id}`} prefetch={false} className="link-quiet">
              {letter.case.title}
            </Link>
          </p>
          <p className="type-small text-muted">
            {t('summary', {
              kind: states(`letterKind.${letter.kind}`),
              channel: states(`channel.${letter.channel}`),
            })}{' '}
            · {sentOn ? t.rich('sent_line', { day: () => <DayText day={sentOn} /> }) : t('draft_line')}
            {letter.ourReference ? ` · ${letter.ourReference}` : ''}
          </p>
          {signatories.length > 0 ? (
            <p className="type-small text-muted">
              {t('signed_by', { count: signatories.length })}: {signatories.join(', ')}
            </p>
          ) : null}
          {letter.erasure ? <ErasedNote erasure={letter.erasure} timeZone={timeZone} /> : null}
          <SampleNote of={letter.case} documents={letter.documents} />
        </>
      }
      deeds={
        mayWrite ? (
          <>
            {erase ? <ButtonLink href={erase}>{erasures('erase')}</ButtonLink> : null}
            <ButtonLink href={`${base}/letters/${letter.id}/edit`}>{reading('correct')}</ButtonLink>
            {sentOn ? (
              <ButtonLink href={`${base}/replies/new?letter=${letter.id}`} variant="primary" hint="R" shortcut="r">
                {t('record_reply')}
              </ButtonLink>
            ) : null}
          </>
        ) : null
      }
    />
  )
}
