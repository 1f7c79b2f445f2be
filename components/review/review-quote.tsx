import { PassageLink } from '@/components/commitments/passage-link'
import type { CommitmentPage } from '@/lib/commitments/queries'
import { displayQuote } from '@/lib/documents/anchor'
import { splitSentences } from '@/lib/documents/split-sentences'

type Props = { slug: string; commitment: CommitmentPage; stretch: string; language: string }

/** What closes a sentence behind the quotation: its stop, and the mark of a note that hangs on it. */
const endOfQuote = /^[.!?…"”]*(?:[1-9]\d?(?=\s+\p{Lu}))?/u

/** The sentence before and the one behind, as far as the stretch has them whole. */
function around(stretch: string, quote: string, language: string): { before: string; after: string } | null {
  const at = stretch.indexOf(quote)
  if (at === -1) return null
  const sentences = (text: string) => splitSentences(text, { start: 0, end: text.length }, language)
  const [head, tail] = [stretch.slice(0, at), stretch.slice(at + quote.length)]
  const rest = tail.replace(endOfQuote, '')
  const [last, first] = [sentences(head).at(-1), sentences(rest)[0]]
  return {
    before: last ? head.slice(last.start, last.end) : '',
    after: first ? rest.slice(first.start, first.end) : '',
  }
}

/** The quotation as it stands in its document, with the words around it in grey, and the way there. */
export function ReviewQuote({ slug, commitment, stretch, language }: Props) {
  const { passage } = commitment
  const found = around(stretch, passage.quote, language) ?? {
    before: `…${passage.prefix}`,
    after: `${passage.suffix}…`,
  }
  return (
    <figure className="border border-border bg-surface">
      <blockquote className="px-4 py-5 font-serif text-[1.0625rem] leading-7 sm:px-10" dir="auto" lang={language}>
        <p className="text-muted">{displayQuote(found.before)}</p>
        <p className="my-2 text-[1.3125rem] leading-[2.0625rem]">
          <span className="passage passage--commitment">{displayQuote(passage.quote)}</span>
        </p>
        <p className="text-muted">{displayQuote(found.after)}</p>
      </blockquote>
      <figcaption className="flex flex-wrap items-center justify-between gap-3 border-t border-separator px-4 py-1 sm:px-10">
        <PassageLink base={slug} passage={passage} document={commitment.document} shortcut="o" />
      </figcaption>
    </figure>
  )
}
