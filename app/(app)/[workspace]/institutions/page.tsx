import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { inHierarchy } from '@/components/institutions/directory'
import { PageBody } from '@/components/layout/page-body'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { Cell, Row, Table } from '@/components/ui/table'
import { ruleById } from '@/lib/deadlines/rule-for'
import { listInstitutions } from '@/lib/institutions/queries'
import { readQuery, type Query } from '@/lib/web/read-query'
import { requireActor } from '@/lib/web/require-actor'

type Props = { params: Promise<{ workspace: string }>; searchParams: Promise<Query> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('institutions'))('title') }
}

const indents = ['', 'ps-6', 'ps-12', 'ps-18', 'ps-24']

export default async function InstitutionsPage({ params, searchParams }: Props) {
  const actor = await requireActor((await params).workspace)
  const words = (readQuery(await searchParams).q ?? '').slice(0, 200)
  const lines = inHierarchy(await listInstitutions(actor, words))
  const t = await getTranslations('institutions')
  const here = `/${actor.workspaceSlug}/institutions`
  return (
    <PageBody>
      <PageHead
        title={t('title')}
        lead={t('lead')}
        deeds={
          <ButtonLink href={`${here}/new`} variant="primary">
            {t('add')}
          </ButtonLink>
        }
      />
      <form action={here} className="flex flex-wrap items-end gap-2 pb-3">
        <label className="flex flex-col gap-1">
          <span className="label">{t('search')}</span>
          <input type="search" name="q" defaultValue={words} className="input" />
        </label>
        <button className="button button--outline">{t('find')}</button>
      </form>
      {lines.length === 0 ? (
        <EmptyState title={t('empty_title')}>{t('empty')}</EmptyState>
      ) : (
        <Table
          label={t('title')}
          heads={[
            t('head_name'),
            t('head_place'),
            t('head_rule'),
            t('head_letters'),
            t('head_replies'),
            t('head_commitments'),
          ]}
        >
          {lines.map(({ institution, depth }) => (
            <Row key={institution.id}>
              <Cell isHead>
                <span className={indents[Math.min(depth, indents.length - 1)]}>
                  <Link
                    href={`${here}/${institution.id}`}
                    prefetch={false}
                    data-deed
                    data-open
                    className="font-medium text-foreground no-underline hover:underline"
                  >
                    {institution.name}
                  </Link>
                </span>
              </Cell>
              <Cell>{institution.place}</Cell>
              <Cell>
                <span className="type-small text-muted">
                  {ruleById(institution.replyRuleId)?.name ?? (institution.parentId ? t('inherited') : t('no_rule'))}
                </span>
              </Cell>
              <Cell>{institution._count.recipients}</Cell>
              <Cell>{institution._count.replies}</Cell>
              <Cell>{institution._count.commitments}</Cell>
            </Row>
          ))}
        </Table>
      )}
    </PageBody>
  )
}
