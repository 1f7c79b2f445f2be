import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { leaveOutUnsavedAction } from '@/app/(app)/[workspace]/files/actions'
import { recordSourceAction } from '@/app/(app)/[workspace]/sources/actions'
import { draftOfForm } from '@/components/documents/draft-of-form'
import { FilesOfForm } from '@/components/documents/files-of-form'
import { FormOfDraft } from '@/components/documents/form-of-draft'
import { TextAndFiles } from '@/components/documents/text-and-files'
import { UnsavedFiles } from '@/components/documents/unsaved-files'
import { PageBody } from '@/components/layout/page-body'
import { SourceFields } from '@/components/sources/source-fields'
import { ActionForm } from '@/components/ui/action-form'
import { Hidden, Select } from '@/components/ui/form-fields'
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
  const base = `/${actor.workspaceSlug}`
  const caseId = asId(query.case) ?? typed.caseId ?? form.cases[0]?.id ?? ''
  const cases = form.cases.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` }))
  const values = withProposed(typed, proposals.fields, { language: 'en' })
  const ofForm = draftOfForm('source', draft)
  return (
    <PageBody keys={[{ keys: ['Ctrl', '↵'], does: shell('key_save') }]}>
      <PageHead title={t('new_title')} lead={t('new_lead')} />
      <UnsavedFiles
        unsaved={unsaved}
        form={{ path: `${base}/sources/new`, query: { case: asId(query.case) } }}
        keptAt={`${base}/files`}
        leaveOut={bindAction(actor.workspaceSlug)(leaveOutUnsavedAction)}
      />
      <FormOfDraft draft={ofForm} named={draftId}>
        <ActionForm
          action={bindAction(actor.workspaceSlug)(recordSourceAction)}
          className="paper-form"
          isMain
          keepsTyped
        >
          <Hidden name="submissionKey" value={crypto.randomUUID()} />
          <FilesOfForm given={draft?.documents ?? []} initial={proposals} draft={ofForm}>
            <TextAndFiles
              base={base}
              returnTo={`${base}/sources/new?case=${caseId}`}
              typedBy={actor.userId}
              labels={{ paper: t('paper'), text: t('text'), textHint: t('text_hint'), files: t('files') }}
              typedText={typed.text}
              draftId={draft?.id}
              refused={await refusedWords(query.refused)}
              reading={{ form: 'source', caseId }}
            />
          </FilesOfForm>
          <Select name="caseId" label={t('case')} options={cases} defaultValue={caseId} required />
          <SourceFields values={values} />
          <SaveBar>
            <SubmitButton hint="Ctrl ↵">{t('save')}</SubmitButton>
          </SaveBar>
        </ActionForm>
      </FormOfDraft>
    </PageBody>
  )
}
