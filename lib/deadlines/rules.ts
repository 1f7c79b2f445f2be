import { euAccessRules } from '@/lib/deadlines/rules/eu-access'
import { euLetterRules } from '@/lib/deadlines/rules/eu-letters'
import { internationalRules } from '@/lib/deadlines/rules/international'
import { nationalRules } from '@/lib/deadlines/rules/national'
import { rule, version, workingDays } from '@/lib/deadlines/rules/write-rule'
import type { ReplyRule } from '@/lib/deadlines/schema'

const sample = rule(
  'sample-20-working-days',
  'Norland (sample): twenty working days',
  [],
  [
    version({
      version: 'sample-1',
      term: workingDays(20),
      calendarId: null,
      weight: 'courtesy',
      source: { label: 'An invented rule of an invented country' },
      standing: 'verified',
    }),
  ],
)

/** Reply rules that come with the product. A rule whose text was not read says so in its standing and makes nothing due. */
export const replyRules: readonly ReplyRule[] = [
  ...euLetterRules,
  ...euAccessRules,
  ...internationalRules,
  ...nationalRules,
  sample,
]

/** Ids of earlier releases, which records may still hold. */
const formerIds: Record<string, string> = { 'eu-commission-letters-2000': 'eu-commission-letters' }

/** The id that a rule has today. */
export const currentRuleId = (id: string) => formerIds[id] ?? id

const byId = new Map(replyRules.map((shipped) => [shipped.id, shipped]))

/** A rule that comes with the product, by its id or an earlier one; null for what is no such id. */
export const ruleById = (id: string | null): ReplyRule | null => (id && byId.get(currentRuleId(id))) || null
