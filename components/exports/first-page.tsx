import { useTranslations } from 'next-intl'

/** The first page of what would be made, as it is set; before anybody looked, where to ask for it. */
export function FirstPage({ address }: { address: string | null }) {
  const t = useTranslations('exports')
  return (
    <section aria-labelledby="first-page">
      <h2 id="first-page" className="label pb-2">
        {t('first_page')}
      </h2>
      {address ? (
        // The picture is made for this choice alone and by this server: there is nothing for an optimiser to keep.
        <img
          src={address}
          width={440}
          height={622}
          alt={t('first_page_alt')}
          className="block h-auto w-full max-w-[27.5rem] border border-border bg-white"
        />
      ) : (
        <p className="type-small max-w-[27.5rem] border border-dashed border-border px-4 py-6 text-muted">
          {t('first_page_hint')}
        </p>
      )}
    </section>
  )
}
