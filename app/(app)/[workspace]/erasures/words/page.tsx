import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { eraseWordsAction } from '@/app/(app)/[workspace]/erasures/actions'
import { ConfirmFields } from '@/components/erasures/confirm-fields'
import { WordsGo } from '@/components/erasures/words-go'
import { PageBody } from '@/components/layout/page-body'
import { ActionForm } from '@/components/ui/action-form'
import { Hidden } from '@/components/ui/form-fields'
import { PageHead } from '@/components/ui/page-head'
import { mayErase } from '@/lib/erasures/policy'
import { erasedWords } from '@/lib/erasures/schema'
import { findWordsInRecord } from '@/lib/erasures/words/find-words-in-record'
import { bindAction } from '@/lib/web/bind-action'
import { readQuery, type Query } from '@/lib/web/read-query'
import { requireActor } from '@/lib/web/require-actor'
import { seesAll } from '@/lib/workspaces/policy'

type Props = { params: Promise<{ workspace: string }>; searchParams: Promise<Query> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('erasures'))('words_title') }
}

/** For owners: a name or a passage is looked for first, then erased wherever it stands. */
export default async function EraseWordsPage({ params, searchParams }: Props) {
  const actor = await requireActor((await params).workspace)
  if (!mayErase(actor)) notFound()
  const t = await getTranslations('erasures')
  const base = `/${actor.workspaceSlug}`
  const asked = readQuery(await searchParams).words ?? ''
  const words = erasedWords.safeParse(asked)
  const found = words.success && seesAll(actor) ? await findWordsInRecord(actor, words.data) : null
  return (
    <PageBody isNarrow>
      <PageHead title={t('words_title')} lead={t('words_lead')} />
      {seesAll(actor) ? (
        <form action={`${base}/erasures/words`} className="flex max-w-xl flex-col gap-1" role="search">
          <label htmlFor="words" className="label">
            {t('words_label')}
          </label>
          <div className="flex gap-2">
            <input
              id="words"
              name="words"
              type="search"
              defaultValue={asked}
              maxLength={500}
              required
              className="input"
              aria-describedby="words-hint"
              autoComplete="off"
            />
            <button className="button button--outline shrink-0">{t('words_look')}</button>
          </div>
          <p id="words-hint" className="type-small text-muted">
            {t('words_hint')}
          </p>
          {asked !== '' && !words.success ? (
            <p role="alert" className="type-small text-danger">
              {t('words_too_short')}
            </p>
          ) : null}
        </form>
      ) : (
        <p>{t('hidden')}</p>
      )}
      {found && words.success ? (
        <>
          <WordsGo base={base} found={found} />
          <ActionForm
            action={bindAction(actor.workspaceSlug)(eraseWordsAction)}
            className="flex max-w-xl flex-col gap-4 pt-6"
            isMain
          >
            <p className="font-semibold">{t('for_good')}</p>
            <Hidden name="words" value={words.data} />
            <ConfirmFields>{t('words_deed')}</ConfirmFields>
          </ActionForm>
        </>
      ) : null}
    </PageBody>
  )
}
