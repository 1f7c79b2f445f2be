import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { retryRecountAction } from '@/app/(app)/[workspace]/settings/deadlines/actions'
import { RecountProgress } from '@/components/deadlines/recount-list'
import { PageBody } from '@/components/layout/page-body'
import { ActionForm } from '@/components/ui/action-form'
import { ButtonLink } from '@/components/ui/button-link'
import { DayText } from '@/components/ui/day-text'
import { Hidden } from '@/components/ui/form-fields'
import { InstantText } from '@/components/ui/instant-text'
import { PageHead, SectionHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { Cell, Row, Table } from '@/components/ui/table'
import { mayCoordinate } from '@/lib/auth/policy'
import { getRecount } from '@/lib/recounts/queries'
import { bindAction } from '@/lib/web/bind-action'
import { asId } from '@/lib/web/read-query'
import { requireActor } from '@/lib/web/require-actor'

type Props = { params: Promise<{ workspace: string; recountId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('deadlines'))('recounts_title') }
}

export default async function RecountPage({ params }: Props) {
  const { workspace, recountId } = await params
  const actor = await requireActor(workspace)
  const id = asId(recountId)
  const recount = id && (await getRecount(actor, id))
  if (!recount) notFound()
  const t = await getTranslations('deadlines')
  const base = `/${actor.workspaceSlug}`
  const day = (on: string | null) => (on ? <DayText day={on} form="short" /> : t('nothing_due'))
  return (
    <PageBody>
      <PageHead
        title={<span dir="auto">{recount.detail}</span>}
        lead={
          <>
            {t(`cause_${recount.cause}`, { name: recount.requestedByName })},{' '}
            <InstantText at={recount.createdAt.toISOString()} timeZone={actor.timeZone} />
          </>
        }
        deeds={<ButtonLink href={`${base}/settings/deadlines`}>{t('all_rules')}</ButtonLink>}
      />
      <RecountProgress recount={recount} />
      {recount.failedAt && mayCoordinate(actor) ? (
        <ActionForm action={bindAction(actor.workspaceSlug)(retryRecountAction)} className="pt-3">
          <Hidden name="recountId" value={recount.id} />
          <SubmitButton>{t('recount_again')}</SubmitButton>
        </ActionForm>
      ) : null}
      <SectionHead title={t('moved_title')} end={recount.moved > recount.lines.length ? t('first_lines') : null} />
      {recount.lines.length === 0 ? (
        <p className="text-muted">{t('nothing_moved')}</p>
      ) : (
        <Table label={t('moved_title')} heads={[t('head_institution'), t('head_letter'), t('head_from'), t('head_to')]}>
          {recount.lines.map((line) => (
            <Row key={line.recipientId}>
              <Cell isHead>{line.institution}</Cell>
              <Cell>{line.subject}</Cell>
              <Cell>{day(line.from)}</Cell>
              <Cell>
                <Link
                  href={`${base}/letters/${line.letterId}/recipients/${line.recipientId}/due`}
                  prefetch={false}
                  className="link-why"
                >
                  {day(line.to)}
                </Link>
              </Cell>
            </Row>
          ))}
        </Table>
      )}
    </PageBody>
  )
}
