import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { inHierarchy } from '@/components/institutions/directory'
import { PageBody } from '@/components/layout/page-body'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { LineLink } from '@/components/ui/line-link'
import { PageHead } from '@/components/ui/page-head'
import { Cell, Row, Table } from '@/components/ui/table'
import { currentRuleId } from '@/lib/deadlines/rules'
import { listInstitutions } from '@/lib/institutions/queries'
import { listRuleChoices } from '@/lib/reply-rules/queries'
import { oneReading } from '@/lib/web/one-reading'
import { asId, readQuery, type Query } from '@/lib/web/read-query'
import { requireActor } from '@/lib/web/require-actor'
import { withQuery } from '@/lib/web/with-query'

type Props = { params: Promise<{ workspace: string }>; searchParams: Promise<Query> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('institutions'))('title') }
}

const indents = ['', 'ps-6', 'ps-12', 'ps-18', 'ps-24']

export default async function InstitutionsPage({ params, searchParams }: Props) {
  const actor = await requireActor((await params).workspace)
  const query = readQuery(await searchParams)
  const words = (query.q ?? '').slice(0, 200)
  const id = asId(query.after)
  const { found, next, rules } = await oneReading(actor, async () => {
    const { lines, next } = await listInstitutions(actor, words, id ? { name: query.from ?? '', id } : null)
    return { found: lines, next, rules: (await listRuleChoices(actor)).rules }
  })
  const nameOfRule = (ruleId: string | null) =>
    ruleId === null ? undefined : rules.find((rule) => rule.id === currentRuleId(ruleId))?.name
  const lines = inHierarchy(found)
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
          hasLines
        >
          {lines.map(({ institution, depth }) => (
            <Row key={institution.id}>
              <Cell isHead line="who">
                <span className={`block ${indents[Math.min(depth, indents.length - 1)] ?? ''}`}>
                  <LineLink href={`${here}/${institution.id}`}>{institution.name}</LineLink>
                </span>
              </Cell>
              <Cell line="more">{institution.place}</Cell>
              <Cell line="more">
                <span className="type-small text-muted">
                  {nameOfRule(institution.replyRuleId) ??
                    (nameOfRule(institution.inheritedRuleId) ? t('inherited') : t('no_rule'))}
                </span>
              </Cell>
              <Cell line={institution.recipients > 0 ? 'count' : 'none'} name={t('head_letters')}>
                {institution.recipients}
              </Cell>
              <Cell line={institution.replies > 0 ? 'count' : 'none'} name={t('head_replies')}>
                {institution.replies}
              </Cell>
              <Cell line={institution.commitments > 0 ? 'count' : 'none'} name={t('head_commitments')}>
                {institution.commitments}
              </Cell>
            </Row>
          ))}
        </Table>
      )}
      {query.after || next ? (
        <nav className="flex gap-3 pt-4">
          {query.after ? <ButtonLink href={withQuery(here, { q: words })}>{t('first_page')}</ButtonLink> : null}
          {next ? (
            <ButtonLink href={withQuery(here, { q: words, after: next.id, from: next.name })}>
              {t('next_page')}
            </ButtonLink>
          ) : null}
        </nav>
      ) : null}
    </PageBody>
  )
}
