'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { ContainedLetters } from '@/components/documents/contained-letters'
import { useFilesOfForm } from '@/components/documents/files-of-form'
import { noTextReason } from '@/components/documents/no-text-reason'
import { fillForm, take, type Offer } from '@/components/documents/fill-form'
import type { Proposals } from '@/lib/suggestions/propose'

type Props = {
  /** Where proposals are asked for: the address without the documents. */
  from: string
  documentIds: string[]
  /** Of the files, for the sentence about one that could not be read. */
  name: string
  /** Where a form goes that is to come back as it is, for browsers without JavaScript. */
  keepAt: string
  /** Where whole archives of mails are brought in. */
  importAt: string
  /** This form again, for browsers without JavaScript. */
  refresh: string
  /** The fields say what is on the record: they are not written over. */
  areRecorded?: boolean
}

const every = 1000

const pause = (signal: AbortSignal) =>
  new Promise<void>((done) => {
    const timer = setTimeout(done, every)
    signal.addEventListener('abort', () => (clearTimeout(timer), done()))
  })

/** Asks until the files are read, or the form is left. */
async function wait(address: string, signal: AbortSignal, onAnswer: (proposals: Proposals) => void): Promise<void> {
  while (!signal.aborted) {
    const response = await fetch(address, { signal })
    if (!response.ok) return
    const proposals = (await response.json()) as Proposals
    onAnswer(proposals)
    if (proposals.state !== 'waiting') return
    await pause(signal)
  }
}

/**
 * What the files of this form say: filled into what is still empty, offered where something else was typed. A line that
 * breaks takes nothing away: the form is as it was.
 */
export function ReadProposals({ from, documentIds, name, keepAt, importAt, refresh, areRecorded = false }: Props) {
  const t = useTranslations('documents')
  const place = useRef<HTMLDivElement>(null)
  const [filled, setFilled] = useState<string[]>([])
  const [offers, setOffers] = useState<Offer[]>([])
  const { proposals, tell, chosenId } = useFilesOfForm()
  const ids = documentIds.join('&document=')
  useEffect(() => {
    const leaving = new AbortController()
    if (ids === '') return
    wait(`${from}&document=${ids}${chosenId ? `&from=${chosenId}` : ''}`, leaving.signal, (answer) => {
      tell(answer)
      const form = place.current?.closest('form')
      if (!form || answer.state !== 'read') return
      const done = fillForm(form, answer.fields, areRecorded)
      setFilled(done.filled)
      setOffers(done.offers)
    }).catch((error: unknown) => {
      // Proposals are a help: without a line, or when the form is left, there are none.
      if (!(error instanceof TypeError || (error instanceof DOMException && error.name === 'AbortError'))) throw error
    })
    return () => leaving.abort()
  }, [from, ids, chosenId, tell, areRecorded])
  const form = () => place.current?.closest('form') ?? null
  return (
    <div ref={place} role="status" className="flex flex-col gap-1.5">
      {proposals.state === 'waiting' ? (
        <p className="type-small">
          {t('proposals_waiting')}{' '}
          <noscript>
            <a href={refresh} className="link-quiet">
              {t('proposals_show')}
            </a>
          </noscript>
        </p>
      ) : null}
      {proposals.state === 'failed' ? (
        <p className="type-small">{t(`no_text.${noTextReason(proposals.readError)}`, { name })}</p>
      ) : null}
      {proposals.state === 'read' && Object.keys(proposals.fields).length > 0 ? (
        <p className="type-small border-s-4 border-accent ps-2">
          {t('proposals_lead')} {filled.length > 0 ? t('proposals_filled', { fields: filled.join(', ') }) : null}
        </p>
      ) : null}
      {areRecorded ? null : <ContainedLetters keepAt={keepAt} importAt={importAt} />}
      {offers.length > 0 ? (
        <div className="flex flex-wrap gap-2">
          {offers.map(({ name: field, label, value }) => (
            <button
              key={field}
              type="button"
              className="button button--outline"
              onClick={() => {
                const here = form()
                if (here) take(here, field, value)
                setOffers((before) => before.filter((offer) => offer.name !== field))
              }}
            >
              {t('proposals_take', { field: label, value: value.slice(0, 80) })}
            </button>
          ))}
        </div>
      ) : null}
    </div>
  )
}
