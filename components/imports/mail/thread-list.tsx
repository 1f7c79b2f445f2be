import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { MailHeadWords } from '@/components/imports/mail/mail-head-words'
import { SectionHead } from '@/components/ui/page-head'
import type { MailItemPage } from '@/lib/imports/mail/get-mail-item'

/** The other mails of the exchange. */
export function ThreadList({ base, thread }: { base: string; thread: MailItemPage['thread'] }) {
  const t = useTranslations('mail')
  if (thread.length === 0) return null
  return (
    <section aria-labelledby="thread">
      <SectionHead id="thread" title={t('thread_title')} />
      <ul className="border-t border-separator">
        {thread.map(({ id, document, facts, direction, state }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-3 border-b border-separator py-1.5">
            <Link href={`${base}/imports/mail/items/${id}`} prefetch={false} className="link-quiet" dir="auto">
              {facts?.mail?.subject ?? document.name}
            </Link>
            <MailHeadWords facts={facts} direction={direction} />
            <span className="type-small text-muted">{t(`show_${state}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
