'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { useFilesOfForm } from '@/components/documents/files-of-form'
import { DayText } from '@/components/ui/day-text'
import { SubmitButton } from '@/components/ui/submit-button'

type Props = {
  /** Where a form goes that is to come back as it is, for browsers without JavaScript. */
  keepAt: string
  /** Where whole archives of mails are brought in. */
  importAt: string
}

/** Where a file holds several letters: which of them is the reply. The form is filled in from the one chosen. */
export function ContainedLetters({ keepAt, importAt }: Props) {
  const t = useTranslations('documents')
  const { proposals, choose } = useFilesOfForm()
  const { contained, filledFrom } = proposals
  if (contained.length === 0) return null
  return (
    <fieldset className="flex flex-col gap-1.5">
      <legend className="label mb-1">{t('contained_title', { count: contained.length })}</legend>
      <div
        className="flex max-h-64 flex-col gap-1.5 overflow-y-auto border border-border bg-surface p-3"
        tabIndex={0}
        role="group"
        aria-label={t('contained_title', { count: contained.length })}
      >
        {contained.map(({ documentId, name, from, subject, datedOn, reason, isOurs }) => (
          <label key={documentId} className="flex min-h-6 shrink-0 items-start gap-2">
            <input
              type="radio"
              name="filledFrom"
              value={documentId}
              className="mt-0.5"
              defaultChecked={documentId === filledFrom}
              onChange={() => choose(documentId)}
            />
            <span className="min-w-0 flex-1 [overflow-wrap:anywhere]" dir="auto">
              {from ? t('contained_line', { subject: subject ?? name, from }) : (subject ?? name)}
              <span className="type-small text-muted">
                {datedOn ? (
                  <>
                    {' · '}
                    <DayText day={datedOn} form="short" />
                  </>
                ) : null}
                {isOurs ? ` · ${t('contained_ours')}` : null}
                {reason ? ` · ${t(`contained_because.${reason}`)}` : null}
              </span>
            </span>
          </label>
        ))}
      </div>
      <noscript>
        <SubmitButton variant="outline" formAction={keepAt}>
          {t('contained_fill')}
        </SubmitButton>
      </noscript>
      <p className="type-small text-muted">
        {t.rich('contained_note', {
          link: (words) => (
            <Link href={importAt} prefetch={false} className="link-quiet">
              {words}
            </Link>
          ),
        })}
      </p>
    </fieldset>
  )
}
