import { PassageLink } from '@/components/commitments/passage-link'
import type { CommitmentPage } from '@/lib/commitments/queries'
import { displayQuote } from '@/lib/documents/anchor'

/** The words of the commitment between those that stand around them, and the way to their place. */
export function CommitmentQuote({
  slug,
  passage,
  document,
}: { slug: string } & Pick<CommitmentPage, 'passage' | 'document'>) {
  return (
    <>
      <blockquote className="type-quote my-4 max-w-3xl border-s-4 border-accent ps-4" dir="auto">
        <span className="text-muted">…{displayQuote(passage.prefix)} </span>
        <mark className="bg-transparent font-medium text-inherit underline decoration-[var(--k-commitment)] decoration-2 underline-offset-4">
          {displayQuote(passage.quote)}
        </mark>
        <span className="text-muted"> {displayQuote(passage.suffix)}…</span>
      </blockquote>
      <PassageLink base={slug} passage={passage} document={document} />
    </>
  )
}
