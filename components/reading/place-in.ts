import type { useTranslations } from 'next-intl'
import type { Block } from '@/lib/documents/lay-out-text'

/** Where a passage that begins at `start` stands, in words: its row in a table, else its paragraph, with its page where there are some. */
export function placeIn(
  blocks: Block[],
  { text, isTable }: { text: string; isTable: boolean },
  start: number,
  t: ReturnType<typeof useTranslations<'suggestions'>>,
): string {
  const block = blocks.find(({ runs }) => runs.some((run) => run.start <= start && start < run.end))
  if (!block?.number) return ''
  if (isTable) return t('place_row', { row: block.number })
  const paragraph = block.number
  return text.includes('\f') ? t('place_page', { page: block.page, paragraph }) : t('place', { paragraph })
}
