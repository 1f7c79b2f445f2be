import type { Marked } from '@/components/reading/drawn-passages'

/** The numbers of passages, each with the way to its line in the list. */
export const MarkLinks = ({ marked }: { marked: readonly Marked[] }) =>
  marked.map(({ passageId, number, kind, look }) => (
    <a key={passageId} href={`#item-${passageId}`} className={`mark mark--${kind}${look ? ` mark--${look}` : ''}`}>
      {number}
    </a>
  ))
