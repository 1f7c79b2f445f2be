import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { PageBody } from '@/components/layout/page-body'
import { Area, Hidden } from '@/components/ui/form-fields'
import { PageHead, SectionHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { Cell, Row, Table } from '@/components/ui/table'
import { getFormDraft } from '@/lib/documents/queries'
import { env } from '@/lib/env'
import { mayImport } from '@/lib/imports/sheet/policy'
import { listImports } from '@/lib/imports/sheet/queries'
import { asId, readQuery, type Query } from '@/lib/web/read-query'
import { requireActor } from '@/lib/web/require-actor'

type Props = { params: Promise<{ workspace: string }>; searchParams: Promise<Query> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('imports'))('title') }
}

export default async function ImportsPage({ params, searchParams }: Props) {
  const actor = await requireActor((await params).workspace)
  const query = readQuery(await searchParams)
  const t = await getTranslations('imports')
  const errors = await getTranslations('errors')
  const here = `/${actor.workspaceSlug}/imports`
  if (!mayImport(actor)) {
    return (
      <PageBody isNarrow>
        <PageHead title={t('title')} lead={t('not_you')} />
      </PageBody>
    )
  }
  const draftId = asId(query.draft)
  const draft = draftId ? await getFormDraft(actor, draftId) : null
  const pasted = [draft?.values.text ?? ''].flat()[0] ?? ''
  const refused = query.refused && errors.has(query.refused as 'required') ? query.refused : null
  return (
    <PageBody isNarrow>
      <PageHead title={t('title')} lead={t('lead')} />
      {refused ? (
        <p id="refused" role="alert" className="mb-4 rounded-sm border border-danger bg-surface px-4 py-3 text-danger">
          {errors(refused as 'file_too_large', { mb: env.UPLOAD_MAX_MB })}
        </p>
      ) : null}
      <form action={`${here}/upload`} method="post" encType="multipart/form-data" className="flex flex-col gap-4">
        <Hidden name="submissionKey" value={crypto.randomUUID()} />
        <div className="flex flex-col gap-1">
          <label htmlFor="table" className="label">
            {t('file')}
          </label>
          <input
            id="table"
            name="file"
            type="file"
            multiple
            accept=".xlsx,.csv,.tsv,.txt"
            aria-describedby="table-hint"
            className="max-w-full"
          />
          <p id="table-hint" className="type-small text-muted">
            {t('file_hint', { mb: Math.min(env.UPLOAD_MAX_MB, 30) })}
          </p>
        </div>
        <Area name="text" label={t('or_paste')} hint={t('paste_hint')} rows={6} defaultValue={pasted} />
        <div>
          <SubmitButton>{t('send')}</SubmitButton>
        </div>
      </form>
      <EarlierImports here={here} imports={await listImports(actor)} timeZone={actor.timeZone} />
    </PageBody>
  )
}

type Earlier = { here: string; imports: Awaited<ReturnType<typeof listImports>>; timeZone: string }

async function EarlierImports({ here, imports, timeZone }: Earlier) {
  const t = await getTranslations('imports')
  const format = await getFormatter()
  return (
    <section aria-labelledby="earlier">
      <SectionHead id="earlier" title={t('earlier')} />
      {imports.length === 0 ? (
        <p className="text-muted">{t('none_yet')}</p>
      ) : (
        <Table label={t('earlier')} heads={[t('head_file'), t('head_state'), t('head_rows'), t('head_at')]}>
          {imports.map(({ id, name, state, rowsAll, rowsDone, createdAt }) => (
            <Row key={id}>
              <Cell isHead>
                <Link href={`${here}/${id}`} prefetch={false} className="link-quiet">
                  {name}
                </Link>
              </Cell>
              <Cell>{t(`states.${state}`)}</Cell>
              <Cell>{rowsAll > 0 ? t('of_rows', { done: rowsDone, all: rowsAll }) : ''}</Cell>
              <Cell>{format.dateTime(createdAt, { dateStyle: 'medium', timeStyle: 'short', timeZone })}</Cell>
            </Row>
          ))}
        </Table>
      )}
    </section>
  )
}
