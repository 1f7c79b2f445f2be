import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button-link'
import { Cell, Row, Table } from '@/components/ui/table'
import type { ExportFormat } from '@/prisma/generated/enums'

type File = { format: ExportFormat; volume: number; name: string; sizeBytes: number; sha256: string }

type Props = { address: string; files: File[] }

/** The files of an export, each with its length, its SHA-256 and its download. */
export function MadeFiles({ address, files }: Props) {
  const volumes = files.filter(({ format }) => format === 'pdf').length
  const t = useTranslations('exports')
  const documents = useTranslations('documents')
  return (
    <Table label={t('done_title')} heads={[t('head_file'), t('head_size'), documents('sha256'), '']}>
      {files.map((file) => (
        <Row key={`${file.format}-${String(file.volume)}`}>
          <Cell isHead>
            {file.name}
            <span className="type-small block text-muted">{t(file.format)}</span>
          </Cell>
          <Cell>
            <span className="whitespace-nowrap">{documents('size', { kb: Math.ceil(file.sizeBytes / 1000) })}</span>
          </Cell>
          <Cell>
            <code className="type-small [overflow-wrap:anywhere]">{file.sha256}</code>
          </Cell>
          <Cell>
            <ButtonLink
              href={`${address}/download/${file.format}${file.volume > 1 ? `?volume=${String(file.volume)}` : ''}`}
              download
              variant="primary"
            >
              <span className="whitespace-nowrap">
                {file.format === 'pdf' && volumes > 1
                  ? t('download_volume', { volume: file.volume, of: volumes })
                  : t('download', { format: file.format.toUpperCase() })}
              </span>
            </ButtonLink>
          </Cell>
        </Row>
      ))}
    </Table>
  )
}
