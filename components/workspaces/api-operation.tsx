import { useTranslations } from 'next-intl'
import type { Described } from '@/lib/api/describe'

/** One operation of the API: what it does in a line, and its schemas inside. */
export function ApiOperation({ operation }: { operation: Described }) {
  const t = useTranslations('api')
  const { id, method, path, summary, scope, statuses, query, body, answer } = operation
  return (
    <details id={id} className="border-b border-separator py-2">
      <summary className="min-h-8 py-1.5 leading-6 [overflow-wrap:anywhere]">
        <code>
          {method} {path}
        </code>{' '}
        {summary}
      </summary>
      <p className="pt-2">{t('scope', { scope })}</p>
      <p>{t('statuses', { statuses: statuses.join(', ') })}</p>
      <Schema title={t('query')} text={query} />
      <Schema title={t('body')} text={body} />
      <Schema title={t('answer')} text={answer} />
    </details>
  )
}

function Schema({ title, text }: { title: string; text: string | null }) {
  if (text === null) return null
  return (
    <>
      <h3 className="pt-2 font-medium">{title}</h3>
      <pre className="type-small whitespace-pre-wrap bg-surface p-3 [overflow-wrap:anywhere]">{text}</pre>
    </>
  )
}
