import { toDay } from '@/lib/dates'
import { dueOn } from '@/lib/deadlines/count-due'
import { calendarOf, ruleById } from '@/lib/deadlines/rule-for'
import { replyRules } from '@/lib/deadlines/rules'
import { required } from '@/lib/runtime/admin/options'

/** `due --rule ID --trigger-on 2021-11-29`: the due day with every day counted and skipped, by the function the pages use. */
export function explainDue(options: Record<string, string | boolean | undefined>): Promise<object> {
  const rule = ruleById(required(options, 'rule'))
  if (!rule) throw new Error(`There is no such rule. There are: ${replyRules.map(({ id }) => id).join(', ')}.`)
  const due = dueOn(rule, toDay(required(options, 'trigger-on')), calendarOf(rule))
  return Promise.resolve({
    ...due,
    source: rule.source,
    standing: rule.standing,
    calendar: calendarOf(rule)?.name ?? null,
  })
}
