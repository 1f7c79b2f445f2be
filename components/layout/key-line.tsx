import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { KeyHint } from '@/components/layout/key-hints'
import { TellKeys } from '@/components/layout/tell-keys'
import { Kbd } from '@/components/ui/kbd'

/** The keys of this page, always in view on a desk; those that find no place there stand in the list of all keys only. */
export function KeyLine({ hints = [], end }: { hints?: KeyHint[]; end?: ReactNode }) {
  const t = useTranslations('shell')
  const inLine = hints.filter(({ isOnlyInList }) => !isOnlyInList)
  const all = [...inLine, { keys: ['?'], does: t('key_all') }]
  return (
    <aside aria-label={t('keys_title')} className="key-line">
      <TellKeys hints={hints} />
      <div className="key-line__keys relative mx-auto flex min-h-8 w-full max-w-[100rem] flex-wrap items-center gap-x-5 gap-y-1 px-8 py-1.5">
        {all.map(({ keys, does }) => (
          <span key={does} className="flex items-center gap-1.5 whitespace-nowrap">
            <span className="sr-only">{keys.join(' ')}</span>
            {keys.map((key) => (
              <Kbd key={key}>{key}</Kbd>
            ))}
            {does}
          </span>
        ))}
        {end ? <span className="ms-auto whitespace-nowrap">{end}</span> : null}
      </div>
    </aside>
  )
}
