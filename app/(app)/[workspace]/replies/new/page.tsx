import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { leaveOutUnsavedAction } from '@/app/(app)/[workspace]/files/actions'
import { recordReplyAction } from '@/app/(app)/[workspace]/replies/actions'
import { DraftedForm } from '@/components/documents/drafted-form'
import { PageBody } from '@/components/layout/page-body'
import { AnswersFields } from '@/components/replies/answers-fields'
import { CaseField } from '@/components/replies/case-field'
import { ReplyFields, type ReplyValues } from '@/components/replies/reply-fields'
import { Datalist } from '@/components/ui/datalist'
import { Hidden } from '@/components/ui/form-fields'
import { PageHead } from '@/components/ui/page-head'
import { SaveBar } from '@/components/ui/save-bar'
import { SubmitButton } from '@/components/ui/submit-button'
import { todayIn } from '@/lib/dates'
import { getDraftedReply } from '@/lib/suggestions/get-drafted-reply'
import { withProposed } from '@/lib/suggestions/propose-fields'
import { filledField, filledWith } from '@/lib/suggestions/typed-only'
import { bindAction } from '@/lib/web/bind-action'
import { refusedWords } from '@/lib/web/refused-words'
import { requireActor } from '@/lib/web/require-actor'
import { asId, readQuery, type Query } from '@/lib/web/read-query'

type Props = { params: Promise<{ workspace: string }>; searchParams: Promise<Query> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('replies'))('new_title') }
}

export default async function NewReplyPage({ params, searchParams }: Props) {
  const actor = await requireActor((await params).workspace)
  const query = readQuery(await searchParams)
  const [letterId, recipientId, draftId] = [asId(query.letter), asId(query.recipient), asId(query.draft)]
  const chosenCaseId = typeof query.case === 'string' ? (asId(query.case) ?? '') : null
  const { draft, proposals, unsaved, ...form } = await getDraftedReply(actor, {
    draftId,
    letterId,
    caseId: chosenCaseId,
  })
  const typed: Record<string, string | string[]> = draft?.values ?? {}
  const t = await getTranslations('replies')
  const shell = await getTranslations('shell')
  const base = `/${actor.workspaceSlug}`
  const answered = form.letters.find(({ id }) => id === letterId)
  const letters = [...(answered ? [answered] : []), ...form.letters.filter((letter) => letter !== answered)]
  const recipient = answered?.recipients.find(({ id }) => id === recipientId)
  const caseId = form.caseId ?? answered?.case.id ?? ''
  const today = todayIn(actor.timeZone)
  const begun = { kind: 'substantive', channel: 'email', language: 'en', receivedOn: today }
  const values: ReplyValues = {
    ...(recipient ? { institution: recipient.institution } : {}),
    ...(answered ? { subject: `Re: ${answered.subject}` } : {}),
    ...withProposed(
      Object.fromEntries(
        Object.entries(typed).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
      ),
      proposals.fields,
      begun,
    ),
  }
  const [probable] = proposals.letters
  const chosen = recipient ? [recipient.id] : (probable?.recipientIds ?? [])
  const ticked = [typed['answers[]'] ?? chosen].flat()
  const shownCaseId = caseId || (typed['answers[]'] === undefined ? (probable?.letter.case.id ?? '') : '')
  const cases = form.cases.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` }))
  return (
    <PageBody keys={[{ keys: ['Ctrl', '↵'], does: shell('key_save') }]}>
      <PageHead title={t('new_title')} lead={t('new_lead')} />
      <DraftedForm
        actor={actor}
        form="reply"
        query={{ letter: letterId, recipient: recipientId, case: chosenCaseId }}
        named={draftId}
        drafted={{ draft, proposals, unsaved }}
        caseId={caseId}
        refused={await refusedWords(query.refused)}
        action={bindAction(actor.workspaceSlug)(recordReplyAction)}
        leaveOut={bindAction(actor.workspaceSlug)(leaveOutUnsavedAction)}
      >
        <Datalist id="institutions" values={form.institutions} />
        <noscript>
          <Hidden
            name={filledField}
            value={filledWith({
              ...proposals.fields,
              'answers[]': probable?.recipientIds ?? [],
              caseId: probable && !caseId ? shownCaseId : '',
            })}
          />
        </noscript>
        <CaseField cases={cases} caseId={shownCaseId} keepAt={`${base}/files`} />
        <AnswersFields letters={letters} ticked={ticked} areOfAllCases={caseId === ''} />
        <ReplyFields values={values} today={today} listId="institutions" />
        <SaveBar>
          <SubmitButton hint="Ctrl ↵">{t('save')}</SubmitButton>
        </SaveBar>
      </DraftedForm>
    </PageBody>
  )
}
