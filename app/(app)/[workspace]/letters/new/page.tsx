import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { leaveOutUnsavedAction } from '@/app/(app)/[workspace]/files/actions'
import { logLetterAction } from '@/app/(app)/[workspace]/letters/actions'
import { DraftedForm } from '@/components/documents/drafted-form'
import { PageBody } from '@/components/layout/page-body'
import { DueDaysOfForm, FirstDueDay } from '@/components/letters/due-days'
import { LetterFields } from '@/components/letters/letter-fields'
import { RecipientRows } from '@/components/letters/recipient-rows'
import { SignatoriesField } from '@/components/letters/signatories-field'
import { Area, Field, Select } from '@/components/ui/form-fields'
import { FormSection } from '@/components/ui/form-section'
import { PageHead } from '@/components/ui/page-head'
import { SaveBar } from '@/components/ui/save-bar'
import { SubmitButton } from '@/components/ui/submit-button'
import { todayIn } from '@/lib/dates'
import { getDraftedForm } from '@/lib/suggestions/get-drafted-form'
import { withProposed } from '@/lib/suggestions/propose-fields'
import { bindAction } from '@/lib/web/bind-action'
import { asId, readQuery, type Query } from '@/lib/web/read-query'
import { refusedWords } from '@/lib/web/refused-words'
import { requireActor } from '@/lib/web/require-actor'

type Props = { params: Promise<{ workspace: string }>; searchParams: Promise<Query> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('letters'))('new_title') }
}

export default async function NewLetterPage({ params, searchParams }: Props) {
  const actor = await requireActor((await params).workspace)
  const query = readQuery(await searchParams)
  const draftId = asId(query.draft)
  const { draft, proposals, unsaved, ...form } = await getDraftedForm(actor, 'letter', draftId)
  const typed = Object.fromEntries(
    Object.entries(draft?.values ?? {}).map(([name, value]) => [name, [value].flat()[0] ?? '']),
  )
  const t = await getTranslations('letters')
  const shell = await getTranslations('shell')
  const base = `/${actor.workspaceSlug}`
  const cases = form.cases.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` }))
  const caseId = asId(query.case) ?? typed.caseId ?? ''
  const begun = { kind: 'joint_letter', channel: 'email', language: 'en' }
  const values = withProposed(typed, proposals.fields, begun)
  return (
    <PageBody keys={[{ keys: ['Ctrl', '↵'], does: shell('key_save') }]}>
      <PageHead title={t('new_title')} lead={t('new_lead')} />
      <DraftedForm
        actor={actor}
        form="letter"
        query={{ case: asId(query.case) }}
        named={draftId}
        drafted={{ draft, proposals, unsaved }}
        caseId={caseId}
        refused={await refusedWords(query.refused)}
        action={bindAction(actor.workspaceSlug)(logLetterAction)}
        leaveOut={bindAction(actor.workspaceSlug)(leaveOutUnsavedAction)}
      >
        <LetterFields values={values} today={todayIn(actor.timeZone)} />
        <div className="grid gap-3 sm:grid-cols-2">
          <Select
            name="caseId"
            label={t('case')}
            options={[{ value: '', label: t('choose_case') }, ...cases]}
            defaultValue={caseId}
          />
          <Field name="newCase" label={t('new_case')} hint={t('new_case_hint')} defaultValue={typed.newCase} />
        </div>
        <DueDaysOfForm>
          <FormSection title={t('recipients')} aside={t('own_clock')}>
            <RecipientRows
              values={values}
              institutions={form.institutions}
              today={todayIn(actor.timeZone)}
              withReceived
              dueFrom={`${base}/letters/due`}
            />
          </FormSection>
          <div className="grid gap-3 sm:grid-cols-2">
            <Area name="asks" label={t('asks')} hint={t('asks_hint')} rows={6} defaultValue={values.asks} />
            <SignatoriesField defaultValue={typed.signatories ?? actor.workspaceName} />
          </div>
          <SaveBar note={<FirstDueDay />}>
            <SubmitButton name="as" value="log" hint="Ctrl ↵">
              {t('save')}
            </SubmitButton>
            <SubmitButton name="as" value="draft" variant="outline">
              {t('keep_draft')}
            </SubmitButton>
          </SaveBar>
        </DueDaysOfForm>
      </DraftedForm>
    </PageBody>
  )
}
