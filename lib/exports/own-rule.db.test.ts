import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { dateOf, toDay } from '@/lib/dates'
import { changeRecord } from '@/lib/db'
import { pathOf } from '@/lib/documents/file-store'
import { makeExport } from '@/lib/exports/make-export'
import { getExport } from '@/lib/exports/queries'
import { runExport } from '@/lib/exports/run-export'
import { makeExportInput } from '@/lib/exports/schema'
import { addReplyRule } from '@/lib/reply-rules/add-reply-rule'
import { addReplyRuleInput } from '@/lib/reply-rules/schema'
import { buildLetter } from '@/prisma/factories/build-record'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

test('a due day by a rule of the workspace names that rule and its source in an export, not a person', async () => {
  const actor = await buildWorkspace()
  const { workspaceId } = actor
  const { id: ruleId } = await addReplyRule(
    actor,
    addReplyRuleInput.parse({
      submissionKey: randomUUID(),
      name: 'Norland: letters',
      trigger: 'sent',
      count: '10',
      unit: 'working_days',
      weight: 'binding',
      sourceLabel: 'Act on letters, section 4',
      standing: 'verified',
      lastCheckedOn: '2026-03-01',
      reason: 'read',
    }),
  )
  const letter = await buildLetter(actor, { dueOn: '2026-04-06' })
  await changeRecord(actor, (tx) =>
    tx.recipient.updateMany({
      where: { workspaceId, letterId: letter.id },
      data: { dueRuleId: ruleId, dueRuleVersion: 'own-1', sentOn: dateOf(toDay('2026-03-23')) },
    }),
  )
  const { id } = await makeExport(
    actor,
    makeExportInput.parse({
      submissionKey: randomUUID(),
      caseId: letter.caseId,
      letters: [letter.id],
      formats: ['json'],
    }),
  )
  await runExport(actor, id)
  const [file] = (await getExport(actor, id))?.files ?? []
  const { letters } = JSON.parse(readFileSync(pathOf(file?.sha256 ?? ''), 'utf8')) as {
    letters: { recipients: { due: unknown }[] }[]
  }
  expect(letters[0]?.recipients[0]?.due).toMatchObject({
    rule: 'Norland: letters',
    source: 'Act on letters, section 4',
    days: 10,
    countedFrom: '2026-03-23',
  })
})
