import { FileText } from 'lucide-react'
import { useTranslations } from 'next-intl'

type File = { id: string; name: string; sizeBytes: number; sha256: string }

/** Files with their originals: name, size, and the beginning of their hash. */
export function FileList({ base, files }: { base: string; files: File[] }) {
  const t = useTranslations('documents')
  return (
    <ul className="flex flex-col">
      {files.map((file) => (
        <li key={file.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-separator py-2">
          <FileText size={16} strokeWidth={1.75} aria-hidden />
          <a
            href={`${base}/files/${file.id}`}
            download
            className="link-quiet min-w-0 flex-1 [overflow-wrap:anywhere]"
            dir="auto"
          >
            {file.name}
          </a>
          <span className="type-small text-muted">{t('size', { kb: Math.ceil(file.sizeBytes / 1000) })}</span>
          <code className="type-small text-muted" title={`${t('sha256')} ${file.sha256}`}>
            {file.sha256.slice(0, 8)}
          </code>
        </li>
      ))}
    </ul>
  )
}
