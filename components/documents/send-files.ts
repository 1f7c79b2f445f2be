import { useTranslations } from 'next-intl'
import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react'
import { useFilesOfForm } from '@/components/documents/files-of-form'
import { sendFile } from '@/components/documents/send-file'
import { useIsSaving } from '@/components/ui/action-form'
import { inPageOrder } from '@/lib/documents/page-order'

/** What became of one file that was chosen; `file` is null for what the page came with. */
export type Told = { file: File | null; words: string; isKept: boolean }

const isLeft = (error: unknown) => error instanceof DOMException && error.name === 'AbortError'

/**
 * Sends the files of a field as soon as they are chosen, one after the other in the order of their pages, and tells of each what
 * became of it. A form that is saved meanwhile brings along those that are still under way, of all that was chosen one time after
 * the other, and not those that are kept already: then they are not sent a second time. `field` is where they are chosen.
 */
export function useSendFiles(to: string, field: RefObject<HTMLInputElement | null>, refused: string | null) {
  const t = useTranslations('documents')
  const { add, draft } = useFilesOfForm()
  const [told, setTold] = useState<Told[]>(refused ? [{ file: null, words: refused, isKept: false }] : [])
  /** What was chosen while this script began may be told of twice: by the field and by its event. */
  const taken = useRef(new WeakMap<File, 'sending' | 'sent'>())
  const sending = useRef(new AbortController())
  /** What the field holds is what was chosen last; this is all that is not kept yet. */
  const underWay = useRef<File[]>([])

  const tell = (file: File, words: string, isKept = false) =>
    setTold((before) =>
      before.some((one) => one.file === file)
        ? before.map((one) => (one.file === file ? { file, words, isKept } : one))
        : [...before, { file, words, isKept }],
    )

  const take = async (files: File[]) => {
    const { signal } = sending.current
    underWay.current.push(...files)
    // All at once, before the first is sent: while it is, the field may be asked again for what nobody has heard of.
    for (const file of files) taken.current.set(file, 'sending')
    setTold((before) => before.filter(({ file, isKept }) => file !== null && !isKept))
    for (const file of files) {
      tell(file, t('sending', { name: file.name }))
      try {
        add(await sendFile(to, file, { draft, signal }))
        tell(file, t('kept', { name: file.name }), true)
      } catch (error) {
        if (isLeft(error)) return
        const { name } = file
        const why = error instanceof Error ? error.message : String(error)
        tell(file, error instanceof TypeError ? t('line_broke', { name }) : t('not_kept', { name, why }))
      }
      taken.current.set(file, 'sent')
      underWay.current = underWay.current.filter((one) => one !== file)
    }
  }

  const takeFrom = async (chosen: HTMLInputElement) => {
    await take(inPageOrder([...(chosen.files ?? [])].filter((file) => !taken.current.has(file))))
    if ([...(chosen.files ?? [])].every((file) => taken.current.get(file) === 'sent')) chosen.value = ''
  }

  useEffect(() => {
    const form = field.current?.form
    const bring = ({ formData }: FormDataEvent) => {
      formData.delete('file')
      for (const file of underWay.current) formData.append('file', file)
    }
    form?.addEventListener('formdata', bring)
    return () => form?.removeEventListener('formdata', bring)
  }, [field])

  // A form that is being saved has its files with it: what is still under way is posted with the rest.
  const isSaving = useIsSaving()
  const stop = useEffectEvent(() => {
    sending.current.abort()
    sending.current = new AbortController()
    underWay.current = []
    setTold((before) => before.filter(({ isKept }) => isKept))
  })
  useEffect(() => {
    if (isSaving) stop()
  }, [isSaving])

  const forget = (name: string) => setTold((before) => before.filter(({ file }) => file?.name !== name))
  return { told, takeFrom, forget }
}
