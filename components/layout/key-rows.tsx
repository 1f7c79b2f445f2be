import type { KeyHint } from '@/components/layout/key-hints'
import { Kbd } from '@/components/ui/kbd'

/** Keys beside what they do, under the name of where they work. */
export function KeyRows({ name, hints }: { name: string; hints: readonly KeyHint[] }) {
  return (
    <section aria-label={name}>
      <h3 className="type-group">{name}</h3>
      <dl className="mt-1.5 grid grid-cols-[minmax(4.5rem,auto)_1fr] gap-x-4 gap-y-1.5">
        {hints.map(({ keys, does }) => (
          <div key={`${keys.join(' ')} ${does}`} className="contents">
            <dt className="flex gap-1">
              <span className="sr-only">{keys.join(' ')}</span>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
