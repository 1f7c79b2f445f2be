import { useTranslations } from 'next-intl'
import type { FoundImport } from '@/components/imports/found-import'
import { MadeList } from '@/components/imports/made-list'
import { NoteText } from '@/components/imports/note-text'
import { ActionForm } from '@/components/ui/action-form'
import { ButtonLink } from '@/components/ui/button-link'
import { Hidden } from '@/components/ui/form-fields'
import { PageHead } from '@/components/ui/page-head'
import { SegmentLinks } from '@/components/ui/segment-links'
import { SubmitButton } from '@/components/ui/submit-button'
import { Cell, Row, Table } from '@/components/ui/table'
import type { getImportLines } from '@/lib/imports/sheet/queries'
import type { ImportResult } from '@/prisma/generated/enums'
import type { FormAction } from '@/lib/web/form-state'

type Lines = NonNullable<Awaited<ReturnType<typeof getImportLines>>>
type Props = FoundImport & {
  lines: Lines
  result: ImportResult | null
  page: number
  /** The record changed since the dry run that was approved: this is another one. */
  isNew: boolean
  action: FormAction
}

const onPage = 50

/** The dry run: what becomes of each row, and the button that makes it so. */
export function RowsView({ base, found, lines, result, page, isNew, action }: Props) {
  const t = useTranslations('imports')
  const { counts, rowsAll, mapping } = found
  const here = `${base}/imports/${found.id}`
  const isPlanned = found.state === 'planned'
  const address = (to: { result?: string | null; page?: number }) => {
    const params = new URLSearchParams({ view: 'rows', ...(to.result ? { result: to.result } : {}) })
    if (to.page && to.page > 1) params.set('page', String(to.page))
    return `${here}?${params.toString()}`
  }
  const pages = Math.max(1, Math.ceil((result ? counts[result] : rowsAll) / onPage))
  const results = ['created', 'merged', 'refused'] as const
  return (
    <>
      <PageHead
        title={t('rows_title')}
        lead={isPlanned ? t('rows_lead', { name: found.name }) : found.name}
        deeds={isPlanned ? <ButtonLink href={`${here}?view=columns`}>{t('change_columns')}</ButtonLink> : null}
      />
      {isNew ? (
        <p role="alert" className="mb-4 rounded-sm border border-warning bg-surface px-4 py-3">
          {t('changed_meanwhile')}
        </p>
      ) : null}
      <p className="pb-3">
        <span className="text-muted">{t('total_summary')}: </span>
        <MadeList made={counts.records} />
      </p>
      {isPlanned ? (
        <ActionForm action={action} className="pb-4">
          <Hidden name="importId" value={found.id} />
          <Hidden name="version" value={String(found.version)} />
          {counts.created > 0 ? (
            <SubmitButton>{t('import_rows', { count: counts.created })}</SubmitButton>
          ) : (
            <p>{t('nothing_new')}</p>
          )}
        </ActionForm>
      ) : null}
      <SegmentLinks
        label={t('filter')}
        segments={[
          {
            href: address({}),
            label: `${t('all')} ${t('count_rows', { count: rowsAll })}`,
            isCurrent: result === null,
          },
          ...results.map((one) => ({
            href: address({ result: one }),
            label: `${t(one)} ${t('count_rows', { count: counts[one] })}`,
            isCurrent: result === one,
          })),
        ]}
      />
      <Table
        label={t('rows_title')}
        heads={[t('head_row'), t('head_what'), t('head_result'), t('head_becomes'), t('head_notes')]}
        widths={['w-[8%]', 'w-[34%]', 'w-[10%]', 'w-[24%]', 'w-[24%]']}
      >
        {lines.map((line) => (
          <Row key={line.position} isStill>
            <Cell>{mapping.sheets.length > 1 ? t('row_at', { sheet: line.sheet + 1, row: line.row }) : line.row}</Cell>
            <Cell>{line.title}</Cell>
            <Cell>{t(`results.${line.result}`)}</Cell>
            <Cell>
              <MadeList made={line.made} />
            </Cell>
            <Cell>
              {line.notes.map((note, index) => (
                <p key={index}>
                  <NoteText note={note} />
                </p>
              ))}
            </Cell>
          </Row>
        ))}
      </Table>
      <nav className="flex flex-wrap items-center gap-3 pt-4">
        {page > 1 ? <ButtonLink href={address({ result, page: page - 1 })}>{t('earlier_page')}</ButtonLink> : null}
        {pages > 1 ? <span className="text-muted">{t('page_of', { page, pages })}</span> : null}
        {page < pages ? <ButtonLink href={address({ result, page: page + 1 })}>{t('later_page')}</ButtonLink> : null}
      </nav>
    </>
  )
}
