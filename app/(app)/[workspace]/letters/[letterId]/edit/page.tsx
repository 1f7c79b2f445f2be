import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { changeLetterAction } from '@/app/(app)/[workspace]/letters/actions'
import { PageBody } from '@/components/layout/page-body'
import { KeepTyped } from '@/components/documents/keep-typed'
import { LetterFields } from '@/components/letters/letter-fields'
import { SignatoriesField } from '@/components/letters/signatories-field'
import { ActionForm } from '@/components/ui/action-form'
import { Hidden } from '@/components/ui/form-fields'
import { PageHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { dayOf, todayIn } from '@/lib/dates'
import { getLetterPage } from '@/lib/letters/queries'
import { bindAction } from '@/lib/web/bind-action'
import { asId } from '@/lib/web/read-query'
import { requireActor } from '@/lib/web/require-actor'

type Props = { params: Promise<{ workspace: string; letterId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('letters'))('edit_title') }
}

export default async function EditLetterPage({ params }: Props) {
  const { workspace, letterId } = await params
  const actor = await requireActor(workspace)
  const id = asId(letterId)
  const letter = id && (await getLetterPage(actor, id))
  if (!letter) notFound()
  const t = await getTranslations('letters')
  const values = {
    subject: letter.subject,
    kind: letter.kind,
    datedOn: letter.datedOn ? dayOf(letter.datedOn) : '',
    sentOn: letter.sentOn ? dayOf(letter.sentOn) : '',
    channel: letter.channel,
    language: letter.language,
    ourReference: letter.ourReference ?? '',
  }
  return (
    <PageBody isNarrow>
      <PageHead title={t('edit_title')} lead={t('edit_note')} />
      <ActionForm
        action={bindAction(actor.workspaceSlug)(changeLetterAction)}
        className="flex flex-col gap-4"
        keepsTyped
      >
        <KeepTyped by={actor.userId} of={letter.version} />
        <Hidden name="letterId" value={letter.id} />
        <Hidden name="version" value={String(letter.version)} />
        <LetterFields values={values} today={todayIn(actor.timeZone)} />
        <SignatoriesField defaultValue={letter.signatories.map(({ organisation }) => organisation.name).join('\n')} />
        <div>
          <SubmitButton hint="Ctrl ↵">{t('save_changes')}</SubmitButton>
        </div>
      </ActionForm>
    </PageBody>
  )
}
