import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import { importMailAction, setMailAddressesAction } from '@/app/(app)/[workspace]/imports/mail/actions'
import { FilePicker } from '@/components/documents/file-picker'
import { ImportTable } from '@/components/imports/mail/import-table'
import { MailTabs } from '@/components/imports/mail/mail-tabs'
import { NoRight } from '@/components/imports/mail/no-right'
import { PageBody } from '@/components/layout/page-body'
import { ActionForm } from '@/components/ui/action-form'
import { Area, Hidden } from '@/components/ui/form-fields'
import { PageHead, SectionHead } from '@/components/ui/page-head'
import { SavedNotice } from '@/components/ui/saved-notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { getFormDraft } from '@/lib/documents/queries'
import { mayFileMail, maySetMailAddresses } from '@/lib/imports/mail/policy'
import { getMailStart } from '@/lib/imports/mail/queries'
import { bindAction } from '@/lib/web/bind-action'
import { asId, readQuery, type Query } from '@/lib/web/read-query'
import { oneReading } from '@/lib/web/one-reading'
import { requireActor } from '@/lib/web/require-actor'

type Props = { params: Promise<{ workspace: string }>; searchParams: Promise<Query> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('mail'))('start_title') }
}

export default async function MailImportsPage({ params, searchParams }: Props) {
  const actor = await requireActor((await params).workspace)
  if (!mayFileMail(actor)) return <NoRight />
  const query = readQuery(await searchParams)
  const draftId = asId(query.draft)
  const { draft, start } = await oneReading(actor, async () => ({
    draft: draftId ? await getFormDraft(actor, draftId) : null,
    start: await getMailStart(actor),
  }))
  const t = await getTranslations('mail')
  const errors = await getTranslations('errors')
  const base = `/${actor.workspaceSlug}`
  const bind = bindAction(actor.workspaceSlug)
  const refused = query.refused === 'file_too_large' ? errors('file_too_large', { mb: 50 }) : null
  return (
    <PageBody isNarrow>
      <PageHead title={t('start_title')} lead={t('start_lead')} />
      <MailTabs base={base} current="start" waiting={start.lines.waiting} />
      <ActionForm action={bind(importMailAction)} className="flex flex-col gap-4 pt-5" isMain>
        <Hidden name="submissionKey" value={crypto.randomUUID()} />
        {draft ? <Hidden name="draft" value={draft.id} /> : null}
        <FilePicker
          uploadTo={`${base}/files`}
          returnTo={`${base}/imports/mail`}
          label={t('files')}
          files={draft?.documents ?? []}
          refused={refused ?? (query.refused ? errors('file_damaged') : null)}
        />
        <div>
          <SubmitButton>{t('begin')}</SubmitButton>
        </div>
      </ActionForm>
      <section aria-labelledby="came-in">
        <SectionHead id="came-in" title={t('imports_title')} />
        <ImportTable base={base} imports={start.imports} timeZone={actor.timeZone} />
      </section>
      <section aria-labelledby="ours" className="max-w-xl">
        <SectionHead id="ours" title={t('ours_title')} />
        <p className="pb-3">{t('ours_lead')}</p>
        {maySetMailAddresses(actor) ? (
          <ActionForm action={bind(setMailAddressesAction)} className="flex flex-col gap-3">
            <Hidden name="version" value={String(start.version)} />
            <Area
              name="addresses"
              label={t('ours_field')}
              hint={t('ours_hint')}
              defaultValue={start.addresses.join('\n')}
            />
            <div>
              <SubmitButton variant="outline">{t('ours_save')}</SubmitButton>
            </div>
            <SavedNotice>{t('ours_saved')}</SavedNotice>
          </ActionForm>
        ) : (
          <p className="text-muted">{start.addresses.join(', ') || t('ours_none')}</p>
        )}
      </section>
      <MailboxState mailboxes={start.mailboxes} timeZone={actor.timeZone} />
    </PageBody>
  )
}

const failures = ['connect', 'sign_in', 'folder', 'too_large'] as const
const failureOf = (failure: string) => failures.find((one) => one === failure) ?? 'connect'

type Mailboxes = Awaited<ReturnType<typeof getMailStart>>['mailboxes']

async function MailboxState({ mailboxes, timeZone }: { mailboxes: Mailboxes; timeZone: string }) {
  const t = await getTranslations('mail')
  const format = await getFormatter()
  const words = mailboxes.map(({ id, polledAt, failure }) => {
    if (!polledAt) return { id, text: t('mailbox_waits') }
    const at = format.dateTime(polledAt, { dateStyle: 'medium', timeStyle: 'short', timeZone })
    return { id, text: failure ? t(`mailbox_failed.${failureOf(failure)}`, { at }) : t('mailbox_on', { at }) }
  })
  return (
    <section aria-labelledby="mailbox" className="max-w-xl">
      <SectionHead id="mailbox" title={t('mailbox_title')} />
      {words.length === 0 ? <p>{t('mailbox_off')}</p> : words.map(({ id, text }) => <p key={id}>{text}</p>)}
    </section>
  )
}
