import { useTranslations } from 'next-intl'

/** Sorts of records that people count; the others are parts of these. */
const counted = [
  'case',
  'letter',
  'recipient',
  'ask',
  'reply',
  'source',
  'commitment',
  'commitmentUpdate',
  'askOutcome',
  'followUp',
  'institution',
  'organisation',
] as const

/** What rows make, in words: "1 letter, 2 recipients, 1 reply". An update beside its own commitment is not told. */
export function MadeList({ made }: { made: Record<string, number> }) {
  const t = useTranslations('imports.records')
  const updates = (made.commitmentUpdate ?? 0) - (made.commitment ?? 0)
  const count = (key: (typeof counted)[number]) => (key === 'commitmentUpdate' ? updates : (made[key] ?? 0))
  return counted
    .filter((key) => count(key) > 0)
    .map((key) => t(key, { count: count(key) }))
    .join(', ')
}
