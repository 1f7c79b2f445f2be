import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import type { MailWork } from '@/prisma/generated/enums'

type Props = {
  found: {
    work: MailWork | null
    workDone: number
    workLeft: number
    workEndedAt: Date | null
    workFailure: string | null
  }
}

/** How the last thing that a job did with an import of mails ended. */
export function WorkResult({ found: { work, workDone, workLeft, workEndedAt, workFailure } }: Props) {
  const t = useTranslations('mail')
  const errors = useTranslations('errors')
  if (!workEndedAt) return null
  if (workFailure !== null)
    return (
      <p role="alert" className="pb-3 text-danger">
        {errors(workFailure as Parameters<typeof errors>[0])}
      </p>
    )
  return work === 'filing' ? <Notice>{t('sure_done', { filed: workDone, left: workLeft })}</Notice> : null
}
