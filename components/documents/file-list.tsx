import { FileText } from 'lucide-react'
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { OpenCount } from '@/components/documents/open-count'

type File = { id: string; name: string; sizeBytes: number; sha256: string; erasureId: string | null }

type Props = {
  base: string
  files: File[]
  /** Where a file is read on this page, which one is, and how many suggestions wait in each; without it files are only downloaded. */
  reading?: { hrefOf: (id: string) => string; currentId: string | null; counts: ReadonlyMap<string, number> }
  /** The numbers of those that are pages of a letter in pictures: it is read as one, at its first. */
  pageNumbers?: ReadonlyMap<string, { number: number; letterId: string }>
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
            <span className="min-w-0 flex-1 basis-40 text-muted [overflow-wrap:anywhere]" dir="auto">
              {file.name}
            </span>
          ) : (
            <a
              href={`${base}/files/${file.id}`}
              download
              className="link-quiet min-w-0 flex-1 basis-40 [overflow-wrap:anywhere]"
              dir="auto"
            >
              {file.name}
            </a>
          )}
          <OpenCount count={reading?.counts.get(file.id)} />
          <PageAndLink page={pageNumbers?.get(file.id)} id={file.id} reading={reading} />
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

type PageProps = { page: { number: number; letterId: string } | undefined; id: string; reading: Props['reading'] }

/** Which page of its letter a file is, and where it is read: a page with its letter. */
function PageAndLink({ page, id, reading }: PageProps) {
  const t = useTranslations('documents')
  const readId = page?.letterId ?? id
  const isCurrent = reading?.currentId === readId
  return (
    <>
      {page ? <span className="type-small text-muted">{t('page_number', { number: page.number })}</span> : null}
      {reading ? (
        <Link
          href={reading.hrefOf(readId)}
          prefetch={false}
          className="link-quiet type-small"
          aria-current={isCurrent ? 'true' : undefined}
        >
          {t(isCurrent ? 'reads_now' : 'read_here')}
        </Link>
      ) : null}
    </>
  )
}
