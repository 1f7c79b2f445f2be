import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import {
  fileSureMailsAction,
  sortAgainAction,
  undoMailImportAction,
} from '@/app/(app)/[workspace]/imports/mail/actions'
import { NoRight } from '@/components/imports/mail/no-right'
import { UnderWay } from '@/components/imports/mail/under-way'
import { WorkResult } from '@/components/imports/mail/work-result'
import { PageBody } from '@/components/layout/page-body'
import { ActionForm } from '@/components/ui/action-form'
import { ButtonLink } from '@/components/ui/button-link'
import { ConfirmSubmit } from '@/components/ui/confirm-submit'
import { Hidden } from '@/components/ui/form-fields'
import { PageHead, SectionHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { mayFileMail } from '@/lib/imports/mail/policy'
import { getMailImport } from '@/lib/imports/mail/queries'
import { bindAction } from '@/lib/web/bind-action'
import { asId } from '@/lib/web/read-query'
import { requireActor } from '@/lib/web/require-actor'

type Props = { params: Promise<{ workspace: string; mailImportId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('mail'))('import_title') }
}

export default async function MailImportPage({ params }: Props) {
  const { workspace, mailImportId } = await params
  const actor = await requireActor(workspace)
  const id = asId(mailImportId)
  if (!id) notFound()
  if (!mayFileMail(actor)) return <NoRight />
  const found = await getMailImport(actor, id)
  if (!found) notFound()
  const t = await getTranslations('mail')
  const format = await getFormatter()
  const base = `/${actor.workspaceSlug}`
  const bind = bindAction(actor.workspaceSlug)
  const { lines } = found
  // What is read again may be an archive that could not be opened at first.
  const isUnderWay = found.failedAt === null && (found.sortedAt === null || found.read < found.all)
  const at = format.dateTime(found.createdAt, { dateStyle: 'medium', timeStyle: 'short', timeZone: actor.timeZone })
  const name = found.origin === 'mailbox' ? t('from_mailbox') : (found.files[0]?.document.name ?? t('import_title'))
  const isWorkedOn = found.work !== null && found.workEndedAt === null
  const isIdle = !found.undoneAt && !isUnderWay && !isWorkedOn
  return (
    <PageBody isNarrow>
      <PageHead
        title={<span dir="auto">{name}</span>}
        lead={t('import_lead', { at, name: found.createdBy.name })}
        deeds={<ButtonLink href={`${base}/imports/mail/queue?import=${id}`}>{t('see_queue')}</ButtonLink>}
      />
      {isIdle ? <WorkResult found={found} /> : null}
      {found.undoneAt ? <p>{t('import_undone')}</p> : null}
      {!found.undoneAt && isUnderWay ? (
        <UnderWay
          here={`${base}/imports/mail/${id}`}
          said={t('progress', { read: found.read, all: found.all })}
          done={found.read}
          all={found.all}
        />
      ) : null}
      {!found.undoneAt && !isUnderWay && isWorkedOn ? (
        <UnderWay
          here={`${base}/imports/mail/${id}`}
          said={t(`progress_${found.work ?? 'filing'}`, { done: found.workDone, all: found.workAll })}
          done={found.workDone}
          all={found.workAll}
        />
      ) : null}
      {isIdle && found.sortedAt === null ? (
        <ActionForm action={bind(sortAgainAction)} className="flex flex-col items-start gap-3">
          <Hidden name="importId" value={id} />
          <p role="alert" className="text-danger">
            {t('not_read_lead', { read: found.read, all: found.all })}
          </p>
          <SubmitButton>{t('try_again')}</SubmitButton>
        </ActionForm>
      ) : null}
      {isIdle && found.sortedAt !== null ? (
        <>
          <p role="status">{t('sorted', { all: lines.waiting + lines.filed + lines.set_aside + lines.duplicate })}</p>
          <ul className="pt-2">
            {(['waiting', 'filed', 'set_aside', 'duplicate'] as const).map((state) => (
              <li key={state}>{t(`count_${state}`, { count: lines[state] })}</li>
            ))}
          </ul>
          <section aria-labelledby="sure">
            <SectionHead id="sure" title={t('sure_title')} />
            {lines.sure === 0 ? (
              <p>{t('sure_none')}</p>
            ) : (
              <ActionForm action={bind(fileSureMailsAction)} className="flex flex-col items-start gap-3">
                <Hidden name="importId" value={id} />
                <p>{t('sure_lead', { count: lines.sure })}</p>
                <SubmitButton>{t('file_sure', { count: lines.sure })}</SubmitButton>
              </ActionForm>
            )}
          </section>
          <ActionForm action={bind(undoMailImportAction)} className="flex flex-col gap-3 pt-8">
            <Hidden name="importId" value={id} />
            <ConfirmSubmit
              opens={t('undo_import')}
              question={t('undo_import_question')}
              confirms={t('undo_import_confirm')}
            />
          </ActionForm>
        </>
      ) : null}
    </PageBody>
  )
}
