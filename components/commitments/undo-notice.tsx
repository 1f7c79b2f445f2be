import { ActionForm } from '@/components/ui/action-form'
import { Hidden } from '@/components/ui/form-fields'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormAction } from '@/lib/web/form-state'

type Props = {
  said: string
  /** What takes the deed back, with the fields that name it; none where it cannot be taken back from here. */
  undo: { action: FormAction; fields: Record<string, string>; label: string } | null
}

/** Says what the last deed did, and takes it back by a button or the key Z. */
export function UndoNotice({ said, undo }: Props) {
  return (
    <Notice>
      <div className="flex flex-wrap items-center gap-3">
        {said}
        {undo ? (
          <ActionForm action={undo.action}>
            {Object.entries(undo.fields).map(([name, value]) => (
              <Hidden key={name} name={name} value={value} />
            ))}
            <SubmitButton variant="ghost" hint="Z" shortcut="z">
              {undo.label}
            </SubmitButton>
          </ActionForm>
        ) : null}
      </div>
    </Notice>
  )
}
