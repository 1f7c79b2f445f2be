import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { giveRules } from '@/lib/institutions/give-rules'
import { giveRulesInput } from '@/lib/institutions/rule-schema'
import { getRulesInForce } from '@/lib/institutions/rules-in-force'
import { addReplyRule } from '@/lib/reply-rules/add-reply-rule'
import { addReplyRuleInput } from '@/lib/reply-rules/schema'
import { buildInstitution } from '@/prisma/factories/build-record'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

test('an institution says which rule each kind of letter is answered by, and from which body above it has it', async () => {
  const actor = await buildWorkspace()
  const above = await buildInstitution(actor, { name: 'Government of Norland', calendarId: 'national-de' })
  const below = await buildInstitution(actor, { parentId: above.id, replyRuleId: 'sample-20-working-days' })
  const own = await addReplyRule(
    actor,
    addReplyRuleInput.parse({
      submissionKey: randomUUID(),
      name: 'Norland: petitions',
      trigger: 'received',
      count: '3',
      unit: 'weeks',
      weight: 'binding',
      sourceLabel: 'Act on petitions',
      standing: 'verified',
      lastCheckedOn: '2026-05-04',
      reason: 'read',
    }),
  )
  await giveRules(
    actor,
    giveRulesInput.parse({ institutionId: above.id, version: 1, petition: own.id, calendarId: 'national-de' }),
  )
  await giveRules(actor, giveRulesInput.parse({ institutionId: below.id, version: 1, complaint: 'pl-complaints' }))
  const { kinds, calendar } = await getRulesInForce(actor, below.id)
  const of = (kind: string) => kinds.find((one) => one.kind === kind)
  expect(of('letter')).toMatchObject({ givenId: null, rule: { id: 'sample-20-working-days', from: null } })
  expect(of('complaint')).toMatchObject({
    givenId: 'pl-complaints',
    rule: { id: 'pl-complaints', isDraft: true, from: null },
  })
  // The rule for any kind of the body itself goes before the rule for this kind of the body above, as in the counting.
  expect(of('petition')?.rule?.id).toBe('sample-20-working-days')
  expect(calendar).toMatchObject({ id: 'national-de', from: 'Government of Norland' })
  const unit = await buildInstitution(actor, { parentId: below.id })
  const inherited = (await getRulesInForce(actor, unit.id)).kinds.find(({ kind }) => kind === 'complaint')
  expect(inherited).toMatchObject({ givenId: null, rule: { id: 'pl-complaints', from: below.name } })
  const petition = (await getRulesInForce(actor, above.id)).kinds.find(({ kind }) => kind === 'petition')
  expect(petition).toMatchObject({ givenId: own.id, rule: { name: 'Norland: petitions', isDraft: false, from: null } })
})
