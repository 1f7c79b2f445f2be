import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { eraseWordsAction, lookForWordsAction } from '@/app/(app)/[workspace]/erasures/actions'
import { ConfirmFields } from '@/components/erasures/confirm-fields'
import { WordsGo } from '@/components/erasures/words-go'
import { PageBody } from '@/components/layout/page-body'
import { ActionForm } from '@/components/ui/action-form'
import { Field, Hidden } from '@/components/ui/form-fields'
import { PageHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { getFormDraft } from '@/lib/documents/queries'
import { mayErase } from '@/lib/erasures/policy'
import { erasedWords } from '@/lib/erasures/schema'
import { findWordsInRecord } from '@/lib/erasures/words/find-words-in-record'
import { bindAction } from '@/lib/web/bind-action'
import { asId, readQuery, type Query } from '@/lib/web/read-query'
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
  const bound = bindAction(actor.workspaceSlug)
  const look = asId(readQuery(await searchParams).look)
  const kept = look ? await getFormDraft(actor, look) : null
  const asked = [kept?.values.words ?? ''].flat()[0] ?? ''
  const words = erasedWords.safeParse(asked)
  const found = words.success && seesAll(actor) ? await findWordsInRecord(actor, words.data) : null
  return (
    <PageBody isNarrow>
      <PageHead title={t('words_title')} lead={t('words_lead')} />
      {seesAll(actor) ? (
        <ActionForm action={bound(lookForWordsAction)} className="flex max-w-xl flex-wrap items-start gap-2">
          <Hidden name="submissionKey" value={crypto.randomUUID()} />
          <div className="min-w-48 flex-1">
            <Field
              name="words"
              label={t('words_label')}
              hint={t('words_hint')}
              defaultValue={asked}
              autoComplete="off"
              required
            />
          </div>
          <div className="mt-[1.375rem]">
            <SubmitButton variant="outline">{t('words_look')}</SubmitButton>
          </div>
        </ActionForm>
      ) : (
        <p>{t('hidden')}</p>
      )}
      {found && words.success ? (
        <>
          <WordsGo base={base} found={found} />
          <ActionForm action={bound(eraseWordsAction)} className="flex max-w-xl flex-col gap-4 pt-6" isMain>
            <p className="font-semibold">{t('for_good')}</p>
            <Hidden name="words" value={words.data} />
            <ConfirmFields>{t('words_deed')}</ConfirmFields>
          </ActionForm>
        </>
      ) : null}
    </PageBody>
  )
}
