import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { recordReplyAction } from '@/app/(app)/[workspace]/replies/actions'
import { TextAndFiles } from '@/components/documents/text-and-files'
import { PageBody } from '@/components/layout/page-body'
import { AnswersFields } from '@/components/replies/answers-fields'
import { ReplyFields, type ReplyValues } from '@/components/replies/reply-fields'
import { ActionForm } from '@/components/ui/action-form'
import { Datalist } from '@/components/ui/datalist'
import { Hidden, Select } from '@/components/ui/form-fields'
import { PageHead } from '@/components/ui/page-head'
import { SaveBar } from '@/components/ui/save-bar'
import { SubmitButton } from '@/components/ui/submit-button'
import { todayIn } from '@/lib/dates'
import { getDraftedReply } from '@/lib/suggestions/get-drafted-reply'
import { withProposed } from '@/lib/suggestions/propose-fields'
import { refusedWords } from '@/lib/web/refused-words'
import { requireActor } from '@/lib/web/require-actor'
import { asId, readQuery, type Query } from '@/lib/web/read-query'
import { withQuery } from '@/lib/web/with-query'

type Props = { params: Promise<{ workspace: string }>; searchParams: Promise<Query> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('replies'))('new_title') }
}

export default async function NewReplyPage({ params, searchParams }: Props) {
  const actor = await requireActor((await params).workspace)
  const query = readQuery(await searchParams)
  const [letterId, recipientId, draftId] = [asId(query.letter), asId(query.recipient), asId(query.draft)]
  const { draft, proposals, ...form } = await getDraftedReply(actor, { draftId, letterId, caseId: asId(query.case) })
  const typed: Record<string, string | string[]> = draft?.values ?? {}
  const t = await getTranslations('replies')
  const shell = await getTranslations('shell')
  const base = `/${actor.workspaceSlug}`
  const caseId = form.caseId ?? form.letters.find(({ id }) => id === letterId)?.caseId ?? ''
  const letters = form.letters.filter((letter) => letter.caseId === caseId)
  const recipient = letters.flatMap(({ recipients }) => recipients).find(({ id }) => id === recipientId)
  const answered = letters.find(({ id }) => id === letterId)
  const today = todayIn(actor.timeZone)
  const begun = { kind: 'substantive', channel: 'email', language: 'en', receivedOn: today }
  const values: ReplyValues = {
    ...(recipient ? { institution: recipient.institution.name } : {}),
    ...(answered ? { subject: `Re: ${answered.subject}` } : {}),
    ...withProposed(
      Object.fromEntries(
        Object.entries(typed).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
      ),
      proposals.fields,
      begun,
    ),
  }
  const chosen = recipient ? [recipient.id] : (proposals.letters[0]?.recipientIds ?? [])
  const ticked = [typed['answers[]'] ?? chosen].flat()
  const cases = form.cases.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` }))
  const here = withQuery(`${base}/replies/new`, { case: caseId || undefined, letter: letterId, recipient: recipientId })
  return (
    <PageBody keys={[{ keys: ['Ctrl', '↵'], does: shell('key_save') }]}>
      <PageHead title={t('new_title')} lead={t('new_lead')} />
      <form action={`${base}/replies/new`} className="flex flex-wrap items-start gap-3 border-b border-separator pb-4">
        <div className="min-w-64 max-w-xl flex-1">
          <Select
            name="case"
            label={t('case')}
            hint={t('case_hint')}
            options={[{ value: '', label: t('choose_case') }, ...cases]}
            defaultValue={caseId}
          />
        </div>
        <button className="button button--outline sm:mt-[1.375rem]">{t('show_letters')}</button>
      </form>
      {caseId === '' ? null : (
        <ActionForm action={recordReplyAction.bind(null, actor.workspaceSlug)} className="paper-form">
          <Hidden name="submissionKey" value={crypto.randomUUID()} />
          <Hidden name="caseId" value={caseId} />
          <Datalist id="institutions" values={form.institutions} />
          <TextAndFiles
            base={base}
            returnTo={here}
            labels={{ paper: t('paper'), text: t('text'), textHint: t('text_hint'), files: t('files') }}
            typedText={[typed.text ?? ''].flat()[0]}
            files={draft?.documents ?? []}
            draftId={draft?.id}
            reading={{ form: 'reply', caseId, initial: proposals }}
            refused={await refusedWords(query.refused)}
          />
          <AnswersFields letters={letters} ticked={ticked} />
          <ReplyFields values={values} today={today} listId="institutions" />
          <SaveBar>
            <SubmitButton hint="Ctrl ↵">{t('save')}</SubmitButton>
          </SaveBar>
        </ActionForm>
      )}
    </PageBody>
  )
}
