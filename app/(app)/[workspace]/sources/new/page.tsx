import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { leaveOutUnsavedAction } from '@/app/(app)/[workspace]/files/actions'
import { recordSourceAction } from '@/app/(app)/[workspace]/sources/actions'
import { DraftedForm } from '@/components/documents/drafted-form'
import { PageBody } from '@/components/layout/page-body'
import { SourceFields } from '@/components/sources/source-fields'
import { Select } from '@/components/ui/form-fields'
import { PageHead } from '@/components/ui/page-head'
import { SaveBar } from '@/components/ui/save-bar'
import { SubmitButton } from '@/components/ui/submit-button'
import { getDraftedForm } from '@/lib/suggestions/get-drafted-form'
import { withProposed } from '@/lib/suggestions/propose-fields'
import { bindAction } from '@/lib/web/bind-action'
import { asId, readQuery, type Query } from '@/lib/web/read-query'
import { refusedWords } from '@/lib/web/refused-words'
import { requireActor } from '@/lib/web/require-actor'

type Props = { params: Promise<{ workspace: string }>; searchParams: Promise<Query> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sources'))('new_title') }
}

export default async function NewSourcePage({ params, searchParams }: Props) {
  const actor = await requireActor((await params).workspace)
  const query = readQuery(await searchParams)
  const draftId = asId(query.draft)
  const { draft, proposals, unsaved, ...form } = await getDraftedForm(actor, 'source', draftId)
  const typed = Object.fromEntries(
    Object.entries(draft?.values ?? {}).map(([name, value]) => [name, [value].flat()[0] ?? '']),
  )
  const t = await getTranslations('sources')
  const shell = await getTranslations('shell')
  const caseId = asId(query.case) ?? typed.caseId ?? form.cases[0]?.id ?? ''
  const cases = form.cases.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` }))
  const values = withProposed(typed, proposals.fields, { language: 'en' })
  return (
    <PageBody keys={[{ keys: ['Ctrl', '↵'], does: shell('key_save') }]}>
      <PageHead title={t('new_title')} lead={t('new_lead')} />
      <DraftedForm
        actor={actor}
        form="source"
        query={{ case: asId(query.case) }}
        named={draftId}
        drafted={{ draft, proposals, unsaved }}
        caseId={caseId}
        refused={await refusedWords(query.refused)}
        action={bindAction(actor.workspaceSlug)(recordSourceAction)}
        leaveOut={bindAction(actor.workspaceSlug)(leaveOutUnsavedAction)}
      >
        <Select name="caseId" label={t('case')} options={cases} defaultValue={caseId} required />
        <SourceFields values={values} />
        <SaveBar>
          <SubmitButton hint="Ctrl ↵">{t('save')}</SubmitButton>
        </SaveBar>
      </DraftedForm>
    </PageBody>
  )
}
