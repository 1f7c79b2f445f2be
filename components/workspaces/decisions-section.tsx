import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { ButtonLink } from '@/components/ui/button-link'
import { SectionHead } from '@/components/ui/page-head'

type Begun = {
  id: string
  name: string
  replyId: string | null
  sourceId: string | null
  _count: { suggestions: number }
}
type Props = { base: string; whole: number; begun: readonly Begun[] }

/** What was decided about suggestions, to take out: how many documents go, and which stay behind until they are done. */
export function DecisionsSection({ base, whole, begun }: Props) {
  const t = useTranslations('suggestions')
  const placeOf = ({ id, replyId, sourceId }: Begun) =>
    replyId ? `${base}/replies/${replyId}?doc=${id}` : sourceId ? `${base}/sources/${sourceId}?doc=${id}` : null
  return (
    <section className="max-w-xl">
      <SectionHead title={t('decisions_title')} />
      <p className="pb-3">{t('decisions_lead')}</p>
      <p className="pb-3">{t('decisions_whole', { count: whole })}</p>
      {begun.length > 0 ? (
        <>
          <p className="text-muted">{t('decisions_begun', { count: begun.length })}</p>
          <ul className="pb-3">
            {begun.map((one) => {
              const href = placeOf(one)
              return (
                <li key={one.id}>
                  {href ? (
                    <Link href={href} prefetch={false} className="link-quiet">
                      {one.name}
                    </Link>
                  ) : (
                    one.name
                  )}{' '}
                  <span className="text-muted">{t('decisions_open', { count: one._count.suggestions })}</span>
                </li>
              )
            })}
          </ul>
        </>
      ) : null}
      {whole > 0 ? (
        <ButtonLink href={`${base}/settings/decisions`} download>
          {t('decisions_download')}
        </ButtonLink>
      ) : null}
    </section>
  )
}
