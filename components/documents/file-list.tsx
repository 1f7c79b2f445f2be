import { FileText } from 'lucide-react'
import { useTranslations } from 'next-intl'
import Link from 'next/link'

type File = { id: string; name: string; sizeBytes: number; sha256: string; erasureId: string | null }

type Props = {
  base: string
  files: File[]
  /** Where a file is read on this page, and which one is; without it files are only downloaded. */
  reading?: { hrefOf: (id: string) => string; currentId: string | null }
  /** The numbers of those that are pages of a letter in pictures: it is read as one, at its first. */
  pageNumbers?: ReadonlyMap<string, number>
  /** Owners may erase each of them. */
  mayErase?: boolean
}

/** Files with their originals: name, size, and the beginning of their hash. */
export function FileList({ base, files, mayErase, reading, pageNumbers }: Props) {
  const t = useTranslations('documents')
  return (
    <ul className="flex flex-col">
      {files.map((file) => (
        <li key={file.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-separator py-2">
          <FileText size={16} strokeWidth={1.75} aria-hidden />
          {file.erasureId ? (
            <span className="min-w-0 flex-1 text-muted [overflow-wrap:anywhere]" dir="auto">
              {file.name}
            </span>
          ) : (
            <a
              href={`${base}/files/${file.id}`}
              download
              className="link-quiet min-w-0 flex-1 [overflow-wrap:anywhere]"
              dir="auto"
            >
              {file.name}
            </a>
          )}
          {pageNumbers?.has(file.id) ? (
            <span className="type-small text-muted">{t('page_number', { number: pageNumbers.get(file.id) ?? 1 })}</span>
          ) : null}
          {reading ? (
            <Link
              href={reading.hrefOf(file.id)}
              prefetch={false}
              className="link-quiet type-small"
              aria-current={file.id === reading.currentId ? 'true' : undefined}
            >
              {t(file.id === reading.currentId ? 'reads_now' : 'read_here')}
            </Link>
          ) : null}
          <span className="type-small text-muted">
            {file.erasureId ? t('erased') : t('size', { kb: Math.ceil(file.sizeBytes / 1000) })}
          </span>
          <code className="type-small text-muted" title={`${t('sha256')} ${file.sha256}`}>
            {file.sha256.slice(0, 8)}
          </code>
          {mayErase && !file.erasureId ? (
            <Link
              href={`${base}/erasures/new?document=${file.id}`}
              prefetch={false}
              className="link-quiet type-small"
              aria-label={t('erase_file', { name: file.name })}
            >
              {t('erase')}
            </Link>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
