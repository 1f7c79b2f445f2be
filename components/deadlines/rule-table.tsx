import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { useTermWords } from '@/components/deadlines/term-words'
import { Cell, Row, Table } from '@/components/ui/table'
import { Tag } from '@/components/ui/tag'
import type { ReplyRule } from '@/lib/deadlines/schema'

type RuleLine = ReplyRule & { isOwn: boolean; isCorrected: boolean }

/** All rules with the newest version of each: own ones first, drafts marked as such. */
export function RuleTable({ rules, here }: { rules: RuleLine[]; here: string }) {
  const t = useTranslations('deadlines')
  return (
    <Table label={t('rules_title')} heads={[t('head_rule'), t('head_term'), t('head_counted'), t('head_standing')]}>
      {rules.map((rule) => (
        <RuleRow key={rule.id} rule={rule} here={here} />
      ))}
    </Table>
  )
}

function RuleRow({ rule, here }: { rule: RuleLine; here: string }) {
  const t = useTranslations('deadlines')
  const due = useTranslations('due')
  const words = useTermWords()
  const version = rule.versions.at(-1)
  return (
    <Row>
      <Cell isHead>
        <Link
          href={`${here}/rules/${rule.id}`}
          prefetch={false}
          className="font-medium text-foreground no-underline hover:underline"
        >
          {rule.name}
        </Link>
      </Cell>
      <Cell>{version?.term ? words(version.term) : t('term_unknown')}</Cell>
      <Cell>{version ? due(version.trigger) : null}</Cell>
      <Cell>
        <span className="flex flex-wrap gap-1.5">
          {version ? <Tag>{t(`standing_${version.standing}`)}</Tag> : null}
          {rule.isOwn ? <Tag>{t('own')}</Tag> : null}
          {rule.isCorrected ? <Tag>{t('corrected')}</Tag> : null}
        </span>
      </Cell>
    </Row>
  )
}
