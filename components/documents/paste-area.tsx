'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { useFilesOfForm } from '@/components/documents/files-of-form'
import { sendFile } from '@/components/documents/send-file'
import { Area } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'

type Props = { uploadTo: string; label: string; hint: string; typedText?: string }

/** A shorter text is a note that somebody goes on writing; a letter that is pasted is longer. In characters. */
const shortestLetter = 200

function put(area: HTMLTextAreaElement, text: string) {
  area.value = text
  area.dispatchEvent(new Event('input', { bubbles: true }))
}

/**
 * The field for a text instead of a file. A letter that is pasted into it is kept and read as a file would be; the button
 * does the same for what was typed, also without JavaScript. Leaving the text out of the form again puts it back here.
 */
export function PasteArea({ uploadTo, label, hint, typedText }: Props) {
  const t = useTranslations('documents')
  const { add, draft, givenBack } = useFilesOfForm()
  const place = useRef<HTMLDivElement>(null)
  const [status, setStatus] = useState<string | null>(null)
  /** With scripts the button posts nothing: Enter in a field must save the form, not read its text. */
  const [isLive, setIsLive] = useState(false)
  useEffect(() => setIsLive(true), [])
  const area = () => place.current?.querySelector('textarea') ?? null

  useEffect(() => {
    const field = area()
    if (field && givenBack && field.value === '') put(field, givenBack.text)
  }, [givenBack])

  /** Pressed twice, a text is kept once. */
  const isSending = useRef(false)
  const read = async (text: string) => {
    if (isSending.current) return
    isSending.current = true
    const name = t('pasted_name')
    setStatus(t('sending', { name }))
    try {
      const picked = await sendFile(uploadTo, new File([text], name, { type: 'text/plain' }), { draft, isPasted: true })
      const field = area()
      if (field?.value === text) put(field, '')
      add({ ...picked, pasted: text })
      setStatus(null)
    } catch (error) {
      setStatus(error instanceof TypeError ? t('line_broke', { name }) : error instanceof Error ? error.message : null)
    } finally {
      isSending.current = false
    }
  }

  return (
    <div
      ref={place}
      className="flex flex-col gap-1"
      onPaste={(event) => {
        const field = area()
        const isWhole = field !== null && field.value.trim() === ''
        if (!isWhole || event.clipboardData.getData('text/plain').trim().length < shortestLetter) return
        // When the browser has put it there: it decides about line ends.
        setTimeout(() => void read(field.value), 0)
      }}
    >
      <Area name="text" label={label} hint={hint} rows={8} defaultValue={typedText} />
      <p className="flex flex-wrap items-center gap-3">
        {isLive ? (
          <button
            type="button"
            className="button button--outline"
            onClick={() => {
              const text = area()?.value ?? ''
              if (text.trim() === '') setStatus(t('paste_first'))
              else void read(text)
            }}
          >
            {t('read_text')}
          </button>
        ) : null}
        <noscript>
          <SubmitButton variant="outline" name="readText" value="1" formAction={uploadTo}>
            {t('read_text')}
          </SubmitButton>
        </noscript>
        <span role="status" className="type-small">
          {status}
        </span>
      </p>
    </div>
  )
}
