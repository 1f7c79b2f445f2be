import { useTranslations } from 'next-intl'
import { ActionForm, type FormAction } from '@/components/ui/action-form'
import { ButtonLink } from '@/components/ui/button-link'
import { Hidden } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import type { CommitmentPage } from '@/lib/commitments/queries'
import { addDays, type Day } from '@/lib/dates'

type Props = {
  commitment: CommitmentPage
  today: Day
  mayWrite: boolean
  hrefs: { onward: string; passed: string; back: string | null; skip: string | null }
  actions: { nothingNew: FormAction; snooze: FormAction }
}

/** The deeds that need no form: nothing new, not now, back and on. */
export function SideDeeds({ commitment, today, mayWrite, hrefs, actions }: Props) {
  const t = useTranslations('review')
  return (
    <div className="flex flex-wrap items-center gap-2 pt-3">
      {mayWrite ? (
        <ActionForm action={actions.nothingNew}>
          <Hidden name="submissionKey" value={crypto.randomUUID()} />
          <Hidden name="commitmentId" value={commitment.id} />
          <Hidden name="version" value={String(commitment.version)} />
          <Hidden name="backTo" value={hrefs.onward} />
          <SubmitButton variant="outline" hint="0" shortcut="0">
            {t('nothing_new')}
          </SubmitButton>
        </ActionForm>
      ) : null}
      <ActionForm action={actions.snooze}>
        <Hidden name="kind" value="commitment" />
        <Hidden name="subjectId" value={commitment.id} />
        <Hidden name="untilOn" value={addDays(today, 7)} />
        <Hidden name="backTo" value={hrefs.passed} />
        <SubmitButton variant="ghost" hint="S" shortcut="s">
          {t('snooze')}
        </SubmitButton>
      </ActionForm>
      <span className="ms-auto flex gap-1">
        {hrefs.back ? (
          <ButtonLink href={hrefs.back} variant="ghost" hint="K" shortcut="k">
            {t('back')}
          </ButtonLink>
        ) : null}
        {hrefs.skip ? (
          <ButtonLink href={hrefs.skip} variant="ghost" hint="J" shortcut="j">
            {t('skip')}
          </ButtonLink>
        ) : null}
      </span>
    </div>
  )
}
