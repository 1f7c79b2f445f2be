import { useTranslations } from 'next-intl'
import { LookAgain } from '@/components/exports/look-again'

type Props = { here: string; said: string; done: number; all: number }

/** How far a job with an import of mails is; looks again by itself, and by a link without JavaScript. */
export function UnderWay({ here, said, done, all }: Props) {
  const t = useTranslations('mail')
  return (
    <div className="flex flex-col gap-3">
      <label className="flex flex-col gap-1">
        <span role="status">{said}</span>
        <progress className="w-full" value={done} max={Math.max(1, all)} />
      </label>
      <p className="text-muted">{t('may_leave')}</p>
      <LookAgain />
      <noscript>
        <a href={here} className="link-quiet">
          {t('look_again')}
        </a>
      </noscript>
    </div>
  )
}
