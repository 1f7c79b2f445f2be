'use client'

import { FileText, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { forgetFile } from '@/components/documents/forget-file'
import { useFilesOfForm } from '@/components/documents/files-of-form'
import { ReadProposals } from '@/components/documents/read-proposals'
import { useSendFiles } from '@/components/documents/send-files'
import { SubmitButton } from '@/components/ui/submit-button'
import { keptFileOf } from '@/lib/web/kept-files'

export type FileFieldProps = {
  uploadTo: string
  returnTo: string
  refused?: string | null
  label: string
  /** Where the form asks what its files say. */
  reading?: { from: string; refresh: string; importAt: string }
}

/**
 * Takes files into a form: dropped or chosen. With JavaScript each is sent at once and checked; without, the button posts
 * the whole form, and nothing that was typed is lost. Stands inside `FilesOfForm`.
 */
export function FileField({ uploadTo, returnTo, refused, label, reading }: FileFieldProps) {
  const t = useTranslations('documents')
  const { files, draft, leaveOut } = useFilesOfForm()
  const input = useRef<HTMLInputElement>(null)
  const { told, takeFrom, forget } = useSendFiles(uploadTo, input, refused ?? null)
  const [isOver, setIsOver] = useState(false)
  /** Scripts list the files themselves: what the browser says beside its button is then always that none is chosen. */
  const [isLive, setIsLive] = useState(false)
  const id = useId()

  // A file that was chosen before this script ran is in the field, and nobody has heard of it.
  const takeEarly = useEffectEvent(() => input.current && takeFrom(input.current))
  useEffect(() => {
    void takeEarly()
    setIsLive(true)
  }, [])

  return (
    <div
      className={`flex flex-col gap-2 border border-dashed border-field-border p-3 ${isOver ? 'bg-accent-soft' : ''}`}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setIsOver(false)
        // The field holds what was dropped until it is kept, as it holds what was chosen.
        if (input.current && event.dataTransfer.files.length > 0) {
          input.current.files = event.dataTransfer.files
          void takeFrom(input.current)
        }
      }}
    >
      <input type="hidden" name="returnTo" value={returnTo} disabled={false} data-upload-only />
      {draft ? (
        <>
          <input type="hidden" name="draft" value={draft.id} />
          <input type="hidden" name="draftOf" value={draft.form} />
        </>
      ) : null}
      <div className="grid items-center gap-3 sm:grid-cols-[1fr_auto]">
        <div className="flex min-w-0 items-center gap-3">
          <FileText size={24} strokeWidth={1.5} className="flex-none text-muted" aria-hidden />
          <div className="min-w-0">
            <label htmlFor={id} className="label">
              {label}
            </label>
            <p className="type-small text-muted">{t('drop_hint')}</p>
          </div>
        </div>
        <input
          ref={input}
          id={id}
          type="file"
          name="file"
          multiple
          className={isLive ? 'w-fit max-w-36 text-transparent' : 'max-w-full'}
          onChange={(event) => void takeFrom(event.target)}
        />
      </div>
      <noscript>
        <div className="flex flex-wrap items-center gap-3">
          <SubmitButton variant="outline" formAction={uploadTo}>
            {t('upload')}
          </SubmitButton>
          <span className="type-small text-muted">{t('upload_first')}</span>
        </div>
      </noscript>
      {files.length > 0 ? (
        <ul className="flex flex-col gap-1">
          {files.map((file) => (
            <li key={file.id} className="flex items-center gap-2">
              <input type="hidden" name="documents[]" value={file.id} />
              <input type="hidden" name="keptFiles[]" value={keptFileOf(file.id, file.name)} />
              <FileText size={16} strokeWidth={1.75} className="flex-none" aria-hidden />
              <span className="min-w-0 [overflow-wrap:anywhere]" dir="auto">
                {file.name}
              </span>
              {isLive ? (
                <button
                  type="button"
                  className="button button--ghost !min-h-6 !p-1"
                  aria-label={t('leave_out', { name: file.name })}
                  onClick={() => {
                    leaveOut(file)
                    forget(file.name)
                    if (draft) void forgetFile(uploadTo, file.id)
                  }}
                >
                  <X size={16} strokeWidth={1.75} aria-hidden />
                </button>
              ) : null}
              <noscript>
                <SubmitButton variant="ghost" name="leaveOut" value={file.id} formAction={uploadTo}>
                  {t('leave_out', { name: file.name })}
                </SubmitButton>
              </noscript>
            </li>
          ))}
        </ul>
      ) : null}
      <div role="status" className="type-small">
        {told.map(({ words }, index) => (
          <p key={index} className="[overflow-wrap:anywhere]">
            {words}
          </p>
        ))}
      </div>
      {reading && files.length > 0 ? (
        <ReadProposals
          {...reading}
          keepAt={uploadTo}
          documentIds={files.map(({ id }) => id)}
          name={files.map(({ name }) => name).join(', ')}
        />
      ) : null}
    </div>
  )
}
