import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { Fragment } from 'react'
import { setRecipientDatesAction, setRecipientStateAction } from '@/app/(app)/[workspace]/letters/actions'
import { FileList } from '@/components/documents/file-list'
import { PageBody } from '@/components/layout/page-body'
import { RecipientDatesForm } from '@/components/letters/recipient-dates-form'
import { RecipientStateForm } from '@/components/letters/recipient-state-form'
import { RecipientState } from '@/components/states/recipient-state'
import { ButtonLink } from '@/components/ui/button-link'
import { DayText } from '@/components/ui/day-text'
import { PageHead, SectionHead } from '@/components/ui/page-head'
import { dayOf, todayIn } from '@/lib/dates'
import { getFormDraft } from '@/lib/documents/queries'
import { mayLogLetter } from '@/lib/letters/policy'
import { getRecipient } from '@/lib/letters/queries'
import { bindAction } from '@/lib/web/bind-action'
import { asId, readQuery, type Query } from '@/lib/web/read-query'
import { refusedWords } from '@/lib/web/refused-words'
import { requireActor } from '@/lib/web/require-actor'

type Props = {
  params: Promise<{ workspace: string; letterId: string; recipientId: string }>
  searchParams: Promise<Query>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('letters'))('head_recipient') }
}

export default async function RecipientPage({ params, searchParams }: Props) {
  const { workspace, letterId, recipientId } = await params
  const actor = await requireActor(workspace)
  const [letter, id] = [asId(letterId), asId(recipientId)]
  const recipient = letter && id ? await getRecipient(actor, letter, id) : null
  if (!recipient) notFound()
  const t = await getTranslations('letters')
  const silence = await getTranslations('silence')
  const base = `/${actor.workspaceSlug}`
  const here = `${base}/letters/${letterId}/recipients/${recipientId}`
  const bind = bindAction(actor.workspaceSlug)
  const query = readQuery(await searchParams)
  const draftId = asId(query.draft)
  const isProof = ({ role }: { role: string }) => role === 'proof_of_delivery'
  const files = [
    [t('proof'), recipient.documents.filter(isProof)],
    [t('clock_files'), recipient.documents.filter((one) => !isProof(one))],
  ] as const
  return (
    <PageBody isNarrow>
      <PageHead
        title={recipient.institution.name}
        deeds={<ButtonLink href={`${here}/silence`}>{silence('title')}</ButtonLink>}
        lead={
          <>
            <Link href={`${base}/letters/${letterId}`} prefetch={false} className="link-quiet">
              {recipient.letter.subject}
            </Link>
            <p className="mt-1">
              <RecipientState value={recipient.state} />{' '}
              {recipient.dueOn ? (
                <Link href={`${here}/due`} prefetch={false} className="link-why">
                  <DayText day={dayOf(recipient.dueOn)} />
                </Link>
              ) : null}
            </p>
          </>
        }
      />
      {mayLogLetter(actor) ? (
        <>
          <SectionHead title={t('state_title')} />
          <RecipientStateForm
            action={bind(setRecipientStateAction)}
            recipient={recipient}
            today={todayIn(actor.timeZone)}
            isAgain={query.again === '1' && recipient.state === 'delivery_failed'}
          />
          <SectionHead title={t('dates_title')} />
          <RecipientDatesForm
            action={bind(setRecipientDatesAction)}
            base={base}
            recipient={recipient}
            draft={draftId ? await getFormDraft(actor, draftId) : null}
            refused={await refusedWords(query.refused)}
          />
        </>
      ) : null}
      {files.map(([title, list]) =>
        list.length > 0 ? (
          <Fragment key={title}>
            <SectionHead title={title} />
            <FileList base={base} files={list} />
          </Fragment>
        ) : null,
      )}
    </PageBody>
  )
}
