import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { DayText } from '@/components/ui/day-text'
import { dayOf } from '@/lib/dates'

type Props = {
  base: string
  passage: { id: string; page: number | null; paragraph: number | null }
  document: {
    reply: { id: string; receivedOn: Date } | null
    source: { id: string; datedOn: Date; title: string } | null
  }
  /** The key that follows it on this page. */
  shortcut?: string
}

/** One click from a commitment to its words in the document. */
export function PassageLink({ base, passage, document, shortcut }: Props) {
  const t = useTranslations('commitments')
  const { reply, source } = document
  const page = reply ? `replies/${reply.id}` : source ? `sources/${source.id}` : null
  if (!page) return null
  const place = passage.page
    ? t('page', { number: passage.page })
    : passage.paragraph
      ? t('paragraph', { number: passage.paragraph })
      : null
  const day = (on: Date) => () => <DayText day={dayOf(on)} form="short" />
  return (
    <Link
      href={`/${base}/${page}?passage=${passage.id}#p-${passage.id}`}
      prefetch={false}
      className="link-quiet type-small inline-block py-1"
      data-key={shortcut}
    >
      {reply
        ? t.rich('reply_of', { day: day(reply.receivedOn) })
        : source
          ? t.rich('source_of', { title: source.title, day: day(source.datedOn) })
          : null}
      {place ? `, ${place}` : null}
    </Link>
  )
}
