import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CaseShell } from '@/components/cases/case-shell'
import { ButtonLink } from '@/components/ui/button-link'
import { DayText } from '@/components/ui/day-text'
import { EmptyState } from '@/components/ui/empty-state'
import { LineLink } from '@/components/ui/line-link'
import { Cell, Row, Table } from '@/components/ui/table'
import { mayKeepCase } from '@/lib/cases/policy'
import { dayOf } from '@/lib/dates'
import { getCaseReplies } from '@/lib/overview/queries'
import { asId } from '@/lib/web/read-query'
import { requireActor } from '@/lib/web/require-actor'

type Props = { params: Promise<{ workspace: string; caseId: string }> }

export default async function CaseRepliesPage({ params }: Props) {
  const { workspace, caseId } = await params
  const actor = await requireActor(workspace)
  const id = asId(caseId)
  const found = id && (await getCaseReplies(actor, id))
  if (!found) notFound()
  const t = await getTranslations('cases')
  const replies = await getTranslations('replies')
  const answers = await getTranslations('answers')
  const kinds = await getTranslations('states.replyKind')
  const base = `/${actor.workspaceSlug}`
  const record = (
    <ButtonLink href={`${base}/replies/new?case=${found.head.id}`} variant="primary">
      {t('record_reply')}
    </ButtonLink>
  )
  return (
    <CaseShell base={base} head={found.head} tab="replies" mayWrite={mayKeepCase(actor)}>
      {found.below.length === 0 ? (
        <EmptyState title={t('no_replies_title')} deeds={record}>
          {t('no_replies')}
        </EmptyState>
      ) : (
        <Table
          label={t('tab_replies')}
          heads={[replies('received_on'), replies('institution'), replies('kind'), answers('answers')]}
          hasLines
        >
          {found.below.map((reply) => (
            <Row key={reply.id}>
              <Cell line="when">
                <DayText day={dayOf(reply.receivedOn)} form="short" />
              </Cell>
              <Cell isHead line="who">
                <LineLink href={`${base}/replies/${reply.id}`}>{reply.institution.name}</LineLink>
                <span className="type-small block text-muted">
                  {reply.subject} {reply.theirReference}
                </span>
              </Cell>
              <Cell line="state">
                {kinds(reply.kind)}
                {reply.readAt ? null : <span className="type-small ms-2 text-accent">{t('unread')}</span>}
              </Cell>
              <Cell line="what">
                <span className="type-small text-muted">
                  {[...new Set(reply.answers.map(({ recipient }) => recipient.letter.subject))].join(' · ')}
                </span>
              </Cell>
            </Row>
          ))}
        </Table>
      )}
    </CaseShell>
  )
}
