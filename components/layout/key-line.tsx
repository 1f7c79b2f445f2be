import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { KeyHint } from '@/components/layout/key-hints'
import { TellKeys } from '@/components/layout/tell-keys'
import { Kbd } from '@/components/ui/kbd'

/** The keys of this page, always in view on a desk; those that find no place there stand in the list of all keys only. */
export function KeyLine({ hints = [], end }: { hints?: KeyHint[]; end?: ReactNode }) {
  const t = useTranslations('shell')
  return (
    <aside aria-label={t('keys_title')} className="key-line">
      <TellKeys hints={hints} />
      <div className="mx-auto flex min-h-8 w-full max-w-[100rem] items-start gap-x-5 px-8">
        <div className="key-line__keys relative flex min-w-0 flex-wrap gap-x-5">
          {hints
            .filter(({ isOnlyInList }) => !isOnlyInList)
            .map((hint) => (
              <Key key={hint.does} {...hint} />
            ))}
        </div>
        <Key keys={['?']} does={t('key_all')} />
        {end ? <span className="ms-auto py-2 whitespace-nowrap max-[1199px]:hidden">{end}</span> : null}
      </div>
    </aside>
  )
}

function Key({ keys, does }: Pick<KeyHint, 'keys' | 'does'>) {
  return (
    <span className="flex min-h-8 items-center gap-1.5 whitespace-nowrap">
      <span className="sr-only">{keys.join(' ')}</span>
      {keys.map((key) => (
        <Kbd key={key}>{key}</Kbd>
      ))}
      {does}
    </span>
  )
}
