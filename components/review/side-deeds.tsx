import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { ButtonLink } from '@/components/ui/button-link'
import { Hidden } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import type { CommitmentPage } from '@/lib/commitments/queries'
import { addDays, type Day } from '@/lib/dates'
import type { FormAction } from '@/lib/web/form-state'

const forms = { nothingNew: 'review-nothing-new', snooze: 'review-snooze' }

/** The buttons of the deeds that need no words, to stand beside "Save and next"; they post the forms of `SideDeeds`. */
export function SideButtons({ mayWrite }: { mayWrite: boolean }) {
  const t = useTranslations('review')
  return (
    <>
      {mayWrite ? (
        <SubmitButton form={forms.nothingNew} variant="outline" hint="0" shortcut="0">
          {t('nothing_new')}
        </SubmitButton>
      ) : null}
      <SubmitButton form={forms.snooze} variant="ghost" hint="S" shortcut="s">
        <span className="sm:hidden">{t('snooze_short')}</span>
        <span className="max-sm:sr-only">{t('snooze')}</span>
      </SubmitButton>
    </>
  )
}

type Props = {
  commitment: CommitmentPage
  today: Day
  mayWrite: boolean
  hrefs: { onward: string; passed: string; back: string | null; skip: string | null }
  actions: { nothingNew: FormAction; snooze: FormAction }
}

/** The forms of the deeds that need no words, which show what was refused; and back and on. */
export function SideDeeds({ commitment, today, mayWrite, hrefs, actions }: Props) {
  const t = useTranslations('review')
  return (
    <div className="flex flex-wrap items-center gap-2 pt-3">
      {mayWrite ? (
        <ActionForm action={actions.nothingNew} id={forms.nothingNew}>
          <Hidden name="submissionKey" value={crypto.randomUUID()} />
          <Hidden name="commitmentId" value={commitment.id} />
          <Hidden name="version" value={String(commitment.version)} />
          <Hidden name="backTo" value={hrefs.onward} />
        </ActionForm>
      ) : null}
      <ActionForm action={actions.snooze} id={forms.snooze}>
        <Hidden name="line" value={`commitment:${commitment.id}`} />
        <Hidden name="untilOn" value={addDays(today, 7)} />
        <Hidden name="backTo" value={hrefs.passed} />
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
