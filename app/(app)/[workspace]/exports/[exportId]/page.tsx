import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { PageBody } from '@/components/layout/page-body'
import { ButtonLink } from '@/components/ui/button-link'
import { PageHead } from '@/components/ui/page-head'
import { Cell, Row, Table } from '@/components/ui/table'
import { getExport } from '@/lib/exports/queries'
import { asId } from '@/lib/web/read-query'
import { requireActor } from '@/lib/web/require-actor'

type Props = { params: Promise<{ workspace: string; exportId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('exports'))('done_title') }
}

export default async function ExportDonePage({ params }: Props) {
  const { workspace, exportId } = await params
  const actor = await requireActor(workspace)
  const id = asId(exportId)
  const made = id && (await getExport(actor, id))
  if (!made) notFound()
  const t = await getTranslations('exports')
  const documents = await getTranslations('documents')
  const format = await getFormatter()
  const base = `/${actor.workspaceSlug}`
  const at = format.dateTime(made.createdAt, { dateStyle: 'medium', timeStyle: 'short', timeZone: actor.timeZone })
  return (
    <PageBody isNarrow>
      <PageHead
        title={t('done_title')}
        lead={
          <>
            <Link href={`${base}/cases/${made.case.id}`} prefetch={false} className="link-quiet">
              {made.case.title}
            </Link>
            <p className="mt-1 text-muted">{t('done_lead', { at, name: made.createdBy.name })}</p>
          </>
        }
        deeds={<ButtonLink href={`${base}/cases/${made.case.id}/export`}>{t('another')}</ButtonLink>}
      />
      <Table label={t('done_title')} heads={[t('head_file'), t('head_size'), documents('sha256'), '']}>
        {made.files.map((file) => (
          <Row key={file.format}>
            <Cell isHead>
              {t(file.format)}
              <span className="type-small block text-muted">{file.name}</span>
            </Cell>
            <Cell>{documents('size', { kb: Math.ceil(file.sizeBytes / 1000) })}</Cell>
            <Cell>
              <code className="type-small [overflow-wrap:anywhere]">{file.sha256}</code>
            </Cell>
            <Cell>
              <ButtonLink href={`${base}/exports/${made.id}/download/${file.format}`} download variant="primary">
                {t('download', { format: file.format.toUpperCase() })}
              </ButtonLink>
            </Cell>
          </Row>
        ))}
      </Table>
    </PageBody>
  )
}
