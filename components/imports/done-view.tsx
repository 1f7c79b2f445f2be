import { useFormatter, useTranslations } from 'next-intl'
import type { FoundImport } from '@/components/imports/found-import'
import { MadeList } from '@/components/imports/made-list'
import { ActionForm } from '@/components/ui/action-form'
import { ButtonLink } from '@/components/ui/button-link'
import { ConfirmSubmit } from '@/components/ui/confirm-submit'
import { Hidden } from '@/components/ui/form-fields'
import { PageHead, SectionHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormAction } from '@/lib/web/form-state'

type Props = FoundImport & { timeZone: string; undo: FormAction; goOn: FormAction }

/** An import that is done, stopped or undone: what it made, where that is, and how to take it back. */
export function DoneView({ base, found, timeZone, undo, goOn }: Props) {
  const t = useTranslations('imports')
  const errors = useTranslations('errors')
  const format = useFormatter()
  const { state, name, counts, changes } = found
  const at = format.dateTime(found.appliedAt ?? found.createdAt, { dateStyle: 'medium', timeStyle: 'short', timeZone })
  const title = state === 'undone' ? 'undone_title' : state === 'failed' ? 'failed_title' : 'done_title'
  const hidden = (
    <>
      <Hidden name="importId" value={found.id} />
      <Hidden name="version" value={String(found.version)} />
    </>
  )
  return (
    <>
      <PageHead
        title={t(title)}
        lead={state === 'undone' ? t('undone_lead', { name }) : t('done_lead', { name, at })}
        deeds={
          <>
            <ButtonLink href={`${base}/imports/${found.id}?view=rows`}>{t('show_rows')}</ButtonLink>
            <ButtonLink href={`${base}/imports`}>{t('another')}</ButtonLink>
          </>
        }
      />
      {state === 'failed' ? (
        <>
          <p role="alert" className="text-danger">
            {errors(
              found.failure && errors.has(found.failure as 'import_failed')
                ? (found.failure as 'import_failed')
                : 'import_failed',
            )}
          </p>
          <p className="py-3">{t('progress', { done: found.rowsDone, all: found.rowsAll })}</p>
          <ActionForm action={goOn}>
            {hidden}
            <SubmitButton>{t('go_on')}</SubmitButton>
          </ActionForm>
        </>
      ) : null}
      {state === 'done' ? (
        <>
          <p className="pb-4">
            <span className="text-muted">{t('made_summary')}: </span>
            <MadeList made={counts.records} />
          </p>
          <div className="flex flex-wrap gap-2">
            <ButtonLink href={`${base}/cases`} variant="primary">
              {t('to_cases')}
            </ButtonLink>
            <ButtonLink href={`${base}/letters`}>{t('to_letters')}</ButtonLink>
          </div>
        </>
      ) : null}
      {state === 'done' || state === 'failed' ? (
        <section aria-labelledby="undo">
          <SectionHead id="undo" title={t('undo_title')} />
          {changes.length > 0 ? (
            <>
              <p>{t('cannot_undo')}</p>
              <ul className="list-disc ps-5 pt-1">
                {changes.map(({ who, what }, index) => (
                  <li key={index}>
                    {what === ''
                      ? t('hand_change_bare', { who })
                      : who === ''
                        ? t('hand_change_nameless', { what })
                        : t('hand_change', { who, what })}
                  </li>
                ))}
              </ul>
            </>
          ) : (
            <ActionForm action={undo}>
              {hidden}
              <ConfirmSubmit
                opens={t('undo')}
                question={t('undo_question', { rows: found.rowsDone, name })}
                confirms={t('undo_confirm')}
              />
            </ActionForm>
          )}
        </section>
      ) : null}
    </>
  )
}
