import { useFormatter, useTranslations } from 'next-intl'
import Link from 'next/link'
import { Cell, Row, Table } from '@/components/ui/table'
import type { getMailStart } from '@/lib/imports/mail/queries'

type Imports = Awaited<ReturnType<typeof getMailStart>>['imports']

/** What came in so far, newest first. */
export function ImportTable({ base, imports, timeZone }: { base: string; imports: Imports; timeZone: string }) {
  const t = useTranslations('mail')
  const format = useFormatter()
  if (imports.length === 0) return <p className="text-muted">{t('imports_none')}</p>
  return (
    <Table label={t('imports_title')} heads={[t('col_what'), t('col_when'), t('col_who'), t('col_lines')]}>
      {imports.map(({ id, origin, createdAt, sortedAt, undoneAt, failedAt, createdBy, files, lines }) => {
        const name = files[0]?.document.name ?? t('import_title')
        const title = origin === 'mailbox' ? t('from_mailbox') : files.length > 1 ? t('more_files', { name }) : name
        const { waiting, filed, set_aside, duplicate } = lines
        return (
          <Row key={id}>
            <Cell isHead>
              <Link href={`${base}/imports/mail/${id}`} prefetch={false} className="link-quiet" dir="auto">
                {title}
              </Link>
            </Cell>
            <Cell>{format.dateTime(createdAt, { dateStyle: 'medium', timeStyle: 'short', timeZone })}</Cell>
            <Cell>{createdBy.name}</Cell>
            <Cell>
              {undoneAt
                ? t('undone')
                : sortedAt
                  ? t('lines', { waiting, filed, set_aside, duplicate })
                  : failedAt
                    ? t('not_read')
                    : t('reading')}
            </Cell>
          </Row>
        )
      })}
    </Table>
  )
}
