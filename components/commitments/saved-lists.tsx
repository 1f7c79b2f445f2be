import { Bookmark, ChevronDown } from 'lucide-react'
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { ActionForm } from '@/components/ui/action-form'
import { Field, Hidden } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormAction } from '@/lib/web/form-state'

type Props = {
  here: string
  lists: { name: string; query: string }[]
  /** The filters of this page, as a list keeps them. */
  query: string
  actions: { save: FormAction; remove: FormAction }
}

/** The member's own lists: filters under a name, to go to, to keep and to forget. */
export function SavedLists({ here, lists, query, actions }: Props) {
  const t = useTranslations('commitments')
  const current = lists.find((list) => list.query === query)
  const backTo = query ? `${here}?${query}` : here
  return (
    <details className="relative" name="lists">
      <summary className="button button--outline">
        <Bookmark size={16} strokeWidth={1.75} aria-hidden />
        {current?.name ?? t('lists')}
        <ChevronDown size={16} strokeWidth={1.75} aria-hidden />
      </summary>
      <div className="absolute end-0 z-20 mt-1 flex w-80 max-w-[calc(100vw-2rem)] flex-col bg-overlay p-3 shadow-overlay max-sm:start-0 max-sm:end-auto">
        {lists.length === 0 ? <p className="pb-2 text-muted">{t('lists_none')}</p> : null}
        <ul>
          {lists.map((list) => (
            <li key={list.name} className="flex items-center justify-between gap-2 border-b border-separator">
              <Link
                href={list.query ? `${here}?${list.query}` : here}
                prefetch={false}
                aria-current={list === current ? 'true' : undefined}
                className="flex min-h-9 min-w-0 flex-1 items-center text-foreground no-underline hover:underline aria-[current]:font-semibold"
              >
                {list.name}
              </Link>
              <ActionForm action={actions.remove}>
                <Hidden name="name" value={list.name} />
                <Hidden name="backTo" value={backTo} />
                <SubmitButton variant="ghost">
                  {t.rich('list_remove', { named: () => <span className="sr-only">{list.name}</span> })}
                </SubmitButton>
              </ActionForm>
            </li>
          ))}
        </ul>
        <ActionForm action={actions.save} className="flex flex-col gap-2 pt-3">
          <Hidden name="query" value={query} />
          <Hidden name="backTo" value={backTo} />
          <Field name="name" label={t('list_name')} hint={t('list_name_hint')} maxLength={60} required />
          <SubmitButton>{t('list_save')}</SubmitButton>
        </ActionForm>
      </div>
    </details>
  )
}
