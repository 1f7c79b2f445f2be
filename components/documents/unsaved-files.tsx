'use client'

import { useTranslations } from 'next-intl'
import { useSearchParams } from 'next/navigation'
import { useState } from 'react'
import { forgetFile } from '@/components/documents/forget-file'
import { ActionForm, useFormState } from '@/components/ui/action-form'
import { DayText } from '@/components/ui/day-text'
import { Disclosure } from '@/components/ui/disclosure'
import { Hidden } from '@/components/ui/form-fields'
import { forgetTypedAt, placeOf, takeTypedAlong } from '@/components/ui/typed-words'
import type { Unsaved } from '@/lib/documents/unsaved-files'
import { keptFilesIn } from '@/lib/web/kept-files'
import { withQuery, type Query } from '@/lib/web/with-query'
import type { FormAction } from '@/lib/web/form-state'

type Props = {
  unsaved: Unsaved[]
  /** The form; with a draft in its query it is opened again with what that holds. */
  form: { path: string; query: Query }
  /** Where files are kept. */
  keptAt: string
  leaveOut: FormAction
}

/**
 * What a member put into this form earlier and did not save, to go on with or to leave out. It is told to nobody else. What
 * is in the form now is in its address, or in what it gave back, and is not told here. Stands above its `ActionForm`.
 */
export function UnsavedFiles({ unsaved, form, keptAt, leaveOut }: Props) {
  const t = useTranslations('documents')
  const query = useSearchParams()
  const open = query.get('draft')
  const placeOfDraft = (draft: string) => placeOf(form.path, new URLSearchParams({ draft }))
  const [gone, setGone] = useState<string[]>([])
  const [isBroken, setBroken] = useState(false)
  const ownFiles = keptFilesIn(useFormState().values).map(({ id }) => id)
  const shown = unsaved.filter(
    ({ draftId, files }) =>
      draftId !== open && !gone.includes(draftId) && !files.every(({ id }) => ownFiles.includes(id)),
  )
  if (shown.length === 0) return null

  // With scripts the page stays as it is: made anew it would take away what was typed meanwhile.
  const forget = async ({ draftId, files }: Unsaved) => {
    const done = await Promise.all(files.map(({ id }) => forgetFile(keptAt, id)))
    setBroken(done.includes(false))
    if (done.includes(false)) return
    forgetTypedAt(placeOfDraft(draftId))
    setGone((before) => [...before, draftId])
  }

  // What was typed beside no file yet goes along; with files of its own it stays with those, and is told of as they are.
  const takeAlong = (draftId: string) => {
    if (open === null) takeTypedAlong(placeOf(form.path, query), placeOfDraft(draftId))
  }

  const list = (
    <ul className="flex flex-col gap-3">
      {shown.map((one) => (
        <li key={one.draftId} className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <p className="min-w-0 flex-1 basis-72 [overflow-wrap:anywhere]">
            {t.rich('unsaved', {
              count: one.files.length,
              names: one.files.map(({ name }) => name).join(', '),
              put: () => <DayText day={one.keptOn} form="long" />,
              until: () => <DayText day={one.keptUntil} form="long" />,
            })}
          </p>
          <div className="flex flex-wrap gap-2">
            <a
              href={withQuery(form.path, { ...form.query, draft: one.draftId })}
              className="button button--outline"
              onClick={() => takeAlong(one.draftId)}
            >
              {t('unsaved_go_on', { count: one.files.length })}
            </a>
            <ActionForm action={leaveOut}>
              {one.files.map(({ id }) => (
                <Hidden key={id} name="documents[]" value={id} />
              ))}
              <button
                type="submit"
                className="button button--ghost"
                onClick={(event) => {
                  event.preventDefault()
                  void forget(one)
                }}
              >
                {t('unsaved_leave_out', { count: one.files.length })}
              </button>
            </ActionForm>
          </div>
        </li>
      ))}
    </ul>
  )
  return (
    <section
      aria-label={t('unsaved_title')}
      className="mb-4 flex max-w-4xl flex-col gap-3 xl:max-w-none border-s-4 border-accent bg-surface px-3 py-2 [&>details]:-my-2 [&>details]:border-0"
    >
      {shown.length === 1 ? list : <Disclosure name={t('unsaved_all', { count: shown.length })}>{list}</Disclosure>}
      {isBroken ? <p role="alert">{t('unsaved_line_broke')}</p> : null}
    </section>
  )
}
