import { useTranslations } from 'next-intl'

type Props = { action: string; chosen: string[]; options: { id: string; code: string; title: string }[] }

/** Another case into the same export. A form that only reads: the cases stand in the address. */
export function AddCase({ action, chosen, options }: Props) {
  const t = useTranslations('exports')
  const others = options.filter(({ id }) => !chosen.includes(id))
  if (others.length === 0) return null
  return (
    <form action={action} className="flex flex-wrap items-end gap-3 pb-5">
      {chosen.slice(1).map((id) => (
        <input key={id} type="hidden" name="case" value={id} />
      ))}
      <label className="flex min-w-0 flex-col gap-1">
        <span className="label">{t('another_case')}</span>
        <select name="case" className="select-native max-w-full">
          {others.map(({ id, code, title }) => (
            <option key={id} value={id}>
              {t('case_option', { code, title })}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="button button--outline">
        {t('add_case')}
      </button>
    </form>
  )
}
