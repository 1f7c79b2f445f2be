import { useTranslations } from 'next-intl'
import { passageKinds } from '@/components/states/passage-kind'

/** How each kind of passage is underlined. */
export function PassageLegend() {
  const t = useTranslations('reading')
  const states = useTranslations('states.passage')
  return (
    <ul aria-label={t('legend')} className="type-small hidden flex-wrap gap-x-5 gap-y-1 min-[1380px]:flex">
      {passageKinds.map((kind) => (
        <li key={kind}>
          <span className={`passage passage--suggested passage--${kind}`}>{states(kind)}</span>
        </li>
      ))}
    </ul>
  )
}
