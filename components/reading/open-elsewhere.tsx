import { useTranslations } from 'next-intl'
import Link from 'next/link'
import type { Onward } from '@/components/reading/onward'
import { Kbd } from '@/components/ui/kbd'

type Props = {
  others: Onward['others']
  /** Whether nothing is left to decide in the document that is shown: the next one is then what is to be done. */
  isNext: boolean
}

/** In which other documents of the record suggestions wait: the next one by its name, the others by how many they are. */
export function OpenElsewhere({ others, isNext }: Props) {
  const t = useTranslations('suggestions')
  const [next, ...further] = others
  if (!next) return null
  const rest = further.reduce((sum, { count }) => sum + count, 0)
  const words = t.rich('open_in', { count: next.count, name: next.name, file: (name) => <bdi>{name}</bdi> })
  return (
    <nav aria-label={t('open_elsewhere')} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 pb-3">
      {isNext ? (
        <Link
          href={next.href}
          prefetch={false}
          className="button button--primary h-auto! min-h-9 py-1.5 text-start whitespace-normal! [overflow-wrap:anywhere]"
          data-key="j"
          data-next-document
        >
          <span>{words}</span>
          <Kbd>J</Kbd>
        </Link>
      ) : (
        <Link href={next.href} prefetch={false} className="link-quiet min-w-0 [overflow-wrap:anywhere]">
          {words}
        </Link>
      )}
      {further.length > 0 ? (
        <a href="#documents" className="link-quiet type-small">
          {t('open_further', { count: rest, documents: further.length })}
        </a>
      ) : null}
    </nav>
  )
}
