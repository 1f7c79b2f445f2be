import { notFound } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import { addNoteAction } from '@/app/(app)/[workspace]/cases/actions'
import { CaseShell } from '@/components/cases/case-shell'
import { ActionForm } from '@/components/ui/action-form'
import { Area, Hidden } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import { mayKeepCase } from '@/lib/cases/policy'
import { getCaseNotes } from '@/lib/overview/queries'
import { bindAction } from '@/lib/web/bind-action'
import { asId } from '@/lib/web/read-query'
import { requireActor } from '@/lib/web/require-actor'

type Props = { params: Promise<{ workspace: string; caseId: string }> }

export default async function CaseNotesPage({ params }: Props) {
  const { workspace, caseId } = await params
  const actor = await requireActor(workspace)
  const id = asId(caseId)
  const found = id && (await getCaseNotes(actor, id))
  if (!found) notFound()
  const t = await getTranslations('cases')
  const format = await getFormatter()
  const mayWrite = mayKeepCase(actor)
  return (
    <CaseShell base={`/${actor.workspaceSlug}`} head={found.head} tab="notes" mayWrite={mayWrite}>
      <div className="max-w-3xl pt-4">
        <p className="text-muted">{t('notes_lead')}</p>
        {mayWrite ? (
          <ActionForm action={bindAction(actor.workspaceSlug)(addNoteAction)} className="flex flex-col gap-3 py-4">
            <Hidden name="submissionKey" value={crypto.randomUUID()} />
            <Hidden name="caseId" value={found.head.id} />
            <Area name="text" label={t('note')} rows={3} required />
            <div>
              <SubmitButton hint="Ctrl ↵">{t('add_note')}</SubmitButton>
            </div>
          </ActionForm>
        ) : null}
        {found.below.length === 0 ? <p className="text-muted">{t('no_notes')}</p> : null}
        <ol>
          {found.below.map((note) => (
            <li key={note.id} className="border-b border-separator py-3">
              <p className="whitespace-pre-wrap" dir="auto">
                {note.text}
              </p>
              <p className="type-small text-muted">
                {t('note_by', {
                  name: note.author.name,
                  at: format.dateTime(note.createdAt, {
                    dateStyle: 'medium',
                    timeStyle: 'short',
                    timeZone: actor.timeZone,
                  }),
                })}
              </p>
            </li>
          ))}
        </ol>
      </div>
    </CaseShell>
  )
}
