import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/ui/action-form'
import { Hidden } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import type { ReadingDocument } from '@/lib/documents/reading-document'
import type { FormAction } from '@/lib/web/form-state'
import { ClaimFinding } from '@/prisma/generated/enums'

/** Where the finding of a check is sent, and the page that it is said on. */
export type ClaimChecking = { action: FormAction; here: string }

type Props = { claim: ReadingDocument['passages'][number]['claims'][number]; checking: ClaimChecking }

/**
 * What our own check of a claim found, to be said by one press: any of the findings that it does not have yet. The one it has stands
 * above; words before these say that they are deeds.
 */
export function ClaimCheck({ claim: { id, version, finding }, checking: { action, here } }: Props) {
  const t = useTranslations('reading')
  const findings = useTranslations('states.finding')
  return (
    <ActionForm action={action} className="type-small flex flex-wrap items-center gap-x-1 gap-y-2 print:hidden">
      <Hidden name="claimId" value={id} />
      <Hidden name="version" value={String(version)} />
      <Hidden name="backTo" value={here} />
      <span className="text-muted">{t(finding === 'to_verify' ? 'say_finding' : 'change_finding')}</span>
      {Object.values(ClaimFinding)
        .filter((one) => one !== finding)
        .map((one) => (
          <SubmitButton key={one} variant="ghost" name="finding" value={one}>
            {findings(one)}
          </SubmitButton>
        ))}
    </ActionForm>
  )
}
