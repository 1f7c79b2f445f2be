import type { useTranslations } from 'next-intl'
import type { ItemKind } from '@/lib/exports/schema'

type Words = ReturnType<typeof useTranslations<'exports-print'>>

const groups = {
  letters: 'letterKind',
  replies: 'replyKind',
  sources: 'sourceKind',
  commitments: 'firmness',
  claims: 'finding',
} as const

/** What tells two items of one name apart, in words: the kind of a letter or reply, the firmness of a commitment. */
export function itemDetail(words: Words, kind: ItemKind, detail: string): string {
  if (detail === '' || kind === 'references' || kind === 'followUps') return ''
  return words(`${groups[kind]}.${detail}` as Parameters<Words>[0])
}
