import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { changeReplyAction } from '@/app/(app)/[workspace]/replies/actions'
import { PageBody } from '@/components/layout/page-body'
import { FilesOfForm } from '@/components/documents/files-of-form'
import { KeepTyped } from '@/components/documents/keep-typed'
import { AnswersFields } from '@/components/replies/answers-fields'
import { SaidByFiles } from '@/components/replies/said-by-files'
import { ReplyFields } from '@/components/replies/reply-fields'
import { ActionForm } from '@/components/ui/action-form'
import { Datalist } from '@/components/ui/datalist'
import { Hidden } from '@/components/ui/form-fields'
import { PageHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { dayOf, todayIn } from '@/lib/dates'
import { getReply } from '@/lib/replies/queries'
import { bindAction } from '@/lib/web/bind-action'
import { asId } from '@/lib/web/read-query'
import { oneReading } from '@/lib/web/one-reading'
import { getReplyCorrection } from '@/lib/suggestions/get-reply-correction'
import { requireActor } from '@/lib/web/require-actor'

type Props = { params: Promise<{ workspace: string; replyId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('replies'))('edit_title') }
}

export default async function EditReplyPage({ params }: Props) {
  const { workspace, replyId } = await params
  const actor = await requireActor(workspace)
  const id = asId(replyId)
  const page = await oneReading(actor, async () => {
    const reply = id && (await getReply(actor, id))
    if (!reply) return null
    const documentIds = reply.documents.filter(({ parentId }) => parentId === null).map((document) => document.id)
    return { reply, documentIds, form: await getReplyCorrection(actor, { caseId: reply.caseId, documentIds }) }
  })
  if (!page) notFound()
  const { reply, form, documentIds } = page
  const { proposals } = form
  const base = `/${actor.workspaceSlug}`
  const given = reply.documents
    .filter(({ id: one }) => documentIds.includes(one))
    .map(({ id: one, name }) => ({ id: one, name }))
  const ticked = reply.answers.map(({ recipient }) => recipient.id)
  const t = await getTranslations('replies')
  const values = {
    institution: reply.institution.name,
    kind: reply.kind,
    subject: reply.subject,
    datedOn: reply.datedOn ? dayOf(reply.datedOn) : '',
    receivedOn: dayOf(reply.receivedOn),
    channel: reply.channel,
    theirReference: reply.theirReference ?? '',
    signatory: reply.signatory ?? '',
    signatoryFunction: reply.signatoryFunction ?? '',
    language: reply.language,
    promisedOn: reply.promisedOn ? dayOf(reply.promisedOn) : '',
  }
  return (
    <PageBody isNarrow>
      <PageHead title={t('edit_title')} lead={t('edit_note')} />
      <ActionForm
        action={bindAction(actor.workspaceSlug)(changeReplyAction)}
        className="flex flex-col gap-4"
        keepsTyped
      >
        <Hidden name="replyId" value={reply.id} />
        <Hidden name="version" value={String(reply.version)} />
        <Datalist id="institutions" values={form.institutions} />
        <FilesOfForm given={given} initial={proposals}>
          <KeepTyped by={actor.userId} of={reply.version} />
          <SaidByFiles base={base} caseId={reply.caseId} here={`${base}/replies/${reply.id}/edit`} />
          <ReplyFields values={values} today={todayIn(actor.timeZone)} listId="institutions" />
          <AnswersFields
            letters={form.letters}
            ticked={ticked.length > 0 ? ticked : (proposals.letters[0]?.recipientIds ?? [])}
          />
        </FilesOfForm>
        <div>
          <SubmitButton hint="Ctrl ↵">{t('save_changes')}</SubmitButton>
        </div>
      </ActionForm>
    </PageBody>
  )
}
