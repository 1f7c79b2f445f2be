'use client'

import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { ActionForm, useFormState } from '@/components/ui/action-form'
import { Hidden } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Waiting } from '@/lib/suggestions/waiting-mark'
import type { FormAction } from '@/lib/web/form-state'

type Props = {
  replyId: string
  /** When the page was made. */
  waiting: Waiting
  /** In which of its documents they wait; empty where it has only one. */
  where: readonly { id: string; name: string; count: number }[]
  action: FormAction
}

/** The refusal of the deed while suggestions are open of which nobody was asked. */
const stillOpen = 'suggestions_open'

/**
 * Says that a reply was worked through. While suggestions wait for a decision it asks what becomes of them, without a window over the
 * page and without JavaScript; also of those that came after the page was made.
 */
export function FinishReply({ replyId, waiting, where, action }: Props) {
  return (
    <ActionForm action={action} asks={stillOpen} className="flex flex-col items-start gap-2">
      <Hidden name="replyId" value={replyId} />
      <FinishOrAsk waiting={waiting} where={where} />
    </ActionForm>
  )
}

function FinishOrAsk({ waiting, where }: Pick<Props, 'waiting' | 'where'>) {
  const t = useTranslations('reading')
  const state = useFormState()
  const router = useRouter()
  const isAsked = state.error?.key === stillOpen
  /** What the page knew when the deed answered: as soon as it knows something else, it knows better. */
  const [then, setThen] = useState({ state, mark: waiting.mark })
  if (then.state !== state) setThen({ state, mark: waiting.mark })
  const told = isAsked && then.mark === waiting.mark ? state.error?.values : undefined
  const count = Number(told?.count ?? waiting.count)
  const menu = useRef<HTMLDetailsElement>(null)
  const question = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!isAsked) return
    if (menu.current) menu.current.open = true
    // What is asked about is to be seen.
    router.refresh()
  }, [isAsked, state, router])
  if (count === 0) return <SubmitButton variant="outline">{t('finish')}</SubmitButton>
  return (
    <details
      ref={menu}
      name="bar"
      className="relative"
      open={isAsked || undefined}
      onToggle={({ currentTarget }) => {
        if (!currentTarget.open) return
        question.current?.focus({ preventScroll: true })
        question.current?.scrollIntoView({ block: 'nearest' })
      }}
    >
      <summary className="button button--outline">{t('finish')}</summary>
      <div
        ref={question}
        role="group"
        tabIndex={-1}
        aria-label={t('finish_question', { count })}
        className="finish-question flex flex-col items-start gap-3"
      >
        <Hidden name="asked" value={String(told?.asked ?? waiting.mark)} />
        <p className="font-semibold">{t('finish_question', { count })}</p>
        {where.length > 0 ? (
          <ul className="type-small list-disc ps-4">
            {where.map(({ id, name, count: there }) => (
              <li key={id} className="[overflow-wrap:anywhere]">
                {t.rich('finish_where', { count: there, name, file: (words) => <bdi>{words}</bdi> })}
              </li>
            ))}
          </ul>
        ) : null}
        <p className="type-small">{t('finish_what')}</p>
        <SubmitButton variant="outline" name="open" value="leave">
          {t('finish_leave', { count })}
        </SubmitButton>
        <SubmitButton variant="outline" name="open" value="dismiss">
          {t('finish_dismiss', { count })}
        </SubmitButton>
      </div>
    </details>
  )
}
