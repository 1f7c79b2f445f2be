import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { addressOf } from '@/components/reading/address'
import { passageKinds, type PassageKind } from '@/components/states/passage-kind'
import { displayQuote, type Range } from '@/lib/documents/anchor'

type Props = { here: string; text: string; typed: string; kind: PassageKind; found: Range[] }

/** Chooses words by quoting them: for keyboards, for pasting, and without JavaScript. The answer stands in the address. */
export function QuoteForm({ here, text, typed, kind, found }: Props) {
  const t = useTranslations('reading')
  const states = useTranslations('states.passage')
  const isOpen = typed !== ''
  return (
    <details open={isOpen} className="border-t border-separator pt-3">
      <summary className="font-medium text-link underline">{t('quote_title')}</summary>
      <form action={here.split('?')[0]} className="mt-3 flex flex-col gap-3">
        {[...new URLSearchParams(here.split('?')[1])].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label className="flex flex-col gap-1">
          <span className="label">{t('quote_label')}</span>
          <textarea
            name="quote"
            rows={3}
            className="textarea"
            defaultValue={typed}
            dir="auto"
            aria-describedby="quote-hint"
          />
          <span id="quote-hint" className="type-small text-muted">
            {t('quote_hint')}
          </span>
        </label>
        <label className="flex flex-col gap-1">
          <span className="label">{t('quote_kind')}</span>
          <select name="kind" className="select-native" defaultValue={kind}>
            {passageKinds.map((value) => (
              <option key={value} value={value}>
                {states(value)}
              </option>
            ))}
          </select>
        </label>
        <div>
          <button className="button button--outline">{t('quote_find')}</button>
        </div>
      </form>
      {isOpen && found.length === 0 ? (
        <p role="alert" className="mt-2 text-danger">
          {t('quote_nowhere')}
        </p>
      ) : null}
      {found.length > 1 ? (
        <div className="mt-2">
          <p>{t('quote_many', { count: found.length })}</p>
          <ul className="mt-1 flex flex-col gap-1">
            {found.slice(0, 20).map(({ start, end }) => (
              <li key={start}>
                <Link
                  href={addressOf(here, `start=${start}&end=${end}&kind=${kind}#draw`)}
                  prefetch={false}
                  className="link-quiet"
                >
                  {t('quote_place', {
                    before: displayQuote(text.slice(Math.max(0, start - 40), start)),
                    words: displayQuote(text.slice(start, end)),
                    after: displayQuote(text.slice(end, end + 40)),
                  })}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </details>
  )
}
