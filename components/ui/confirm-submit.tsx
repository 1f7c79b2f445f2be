import type { ReactNode } from 'react'
import { SubmitButton } from '@/components/ui/submit-button'

type Props = {
  /** The words on the button that opens the question: "Delete the draft". */
  opens: string
  /** What will be gone, and whether it can come back. */
  question: ReactNode
  /** Verb and noun again, never "Yes". */
  confirms: string
}

/** Inside a form: asks before something is taken away, without a window over the page and without JavaScript. */
export function ConfirmSubmit({ opens, question, confirms }: Props) {
  return (
    <details className="group">
      <summary className="button button--outline text-danger group-open:hidden">{opens}</summary>
      <div className="flex max-w-xl flex-col items-start gap-3 border-s-4 border-danger bg-surface px-4 py-3">
        <p>{question}</p>
        <SubmitButton variant="danger">{confirms}</SubmitButton>
      </div>
    </details>
  )
}
