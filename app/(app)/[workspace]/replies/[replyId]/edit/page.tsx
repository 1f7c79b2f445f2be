import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { changeReplyAction } from '@/app/(app)/[workspace]/replies/actions'
import { PageBody } from '@/components/layout/page-body'
import { FilesOfForm } from '@/components/documents/files-of-form'
import { AnswersFields } from '@/components/replies/answers-fields'
import { ReplyFields } from '@/components/replies/reply-fields'
import { ActionForm } from '@/components/ui/action-form'
import { Datalist } from '@/components/ui/datalist'
import { Hidden } from '@/components/ui/form-fields'
import { PageHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { dayOf, todayIn } from '@/lib/dates'
import { letterToAnswer } from '@/lib/replies/letter-to-answer'
import { getReply, getReplyForm } from '@/lib/replies/queries'
import { bindAction } from '@/lib/web/bind-action'
import { asId } from '@/lib/web/read-query'
import { oneReading } from '@/lib/web/one-reading'
import { getProposals } from '@/lib/suggestions/get-proposals'
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
    const form = await getReplyForm(actor, { caseId: reply.caseId })
    // Of a reply that answers nothing yet its documents may say what it answers.
    const asked = reply.answers.length === 0 ? reply.documents.map((document) => document.id) : []
    return { reply, form, proposals: await getProposals(actor, 'reply', asked, reply.caseId) }
  })
  if (!page) notFound()
  const { reply, form, proposals } = page
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
      <ActionForm action={bindAction(actor.workspaceSlug)(changeReplyAction)} className="flex flex-col gap-4">
        <Hidden name="replyId" value={reply.id} />
        <Hidden name="version" value={String(reply.version)} />
        <Datalist id="institutions" values={form.institutions} />
        <ReplyFields values={values} today={todayIn(actor.timeZone)} listId="institutions" />
        <FilesOfForm given={reply.documents.map(({ id, name }) => ({ id, name }))} initial={proposals}>
          <AnswersFields
            letters={form.letters.map(letterToAnswer)}
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
