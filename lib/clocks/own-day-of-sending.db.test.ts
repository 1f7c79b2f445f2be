import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { recountDue } from '@/lib/clocks/recount-due'
import { toDay } from '@/lib/dates'
import { addInstitution } from '@/lib/institutions/add-institution'
import { changeInstitution } from '@/lib/institutions/change-institution'
import { addInstitutionInput, changeInstitutionInput } from '@/lib/institutions/schema'
import { addRecipients } from '@/lib/letters/add-recipients'
import { explainDue } from '@/lib/letters/explain-due'
import { logLetter } from '@/lib/letters/log-letter'
import { getLetterPage } from '@/lib/letters/queries'
import { addRecipientsInput, logLetterInput, setRecipientDatesInput } from '@/lib/letters/schema'
import { setRecipientDates } from '@/lib/letters/set-recipient-dates'
import { listRecounts } from '@/lib/recounts/queries'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

test('a recipient whom a letter reached later is due from that day, also when days are set or counted again', async () => {
  const actor = await buildWorkspace()
  const key = () => ({ submissionKey: randomUUID() })
  const ministry = { name: 'Ministry of Norland', replyRuleId: 'sample-20-working-days' }
  const { id: institutionId } = await addInstitution(actor, addInstitutionInput.parse({ ...key(), ...ministry }))
  const log = async (sentOn: string, recipients: string) => {
    const about = { kind: 'letter', subject: 'Access', channel: 'email', newCase: 'Norland', sentOn, recipients }
    return (await logLetter(actor, logLetterInput.parse({ ...key(), ...about }))).id
  }
  const recipientOf = async (letterId: string) =>
    (await getLetterPage(actor, letterId))?.recipients.find(({ institution }) => institution.id === institutionId)
  const same = await log('2026-06-01', ministry.name)
  const letterId = await log('2026-05-04', 'UNHCR')
  const later = { recipients: ministry.name, sentOn: toDay('2026-06-01') }
  await addRecipients(actor, addRecipientsInput.parse({ ...key(), letterId, ...later }))
  const expected = (await recipientOf(same))?.dueOn
  expect(expected).toBeInstanceOf(Date)

  const recipientId = (await recipientOf(letterId))?.id ?? ''
  await setRecipientDates(actor, setRecipientDatesInput.parse({ recipientId, version: 1, addressee: 'The Minister' }))
  expect((await recipientOf(letterId))?.dueOn).toEqual(expected)

  for (const [version, replyRuleId] of [
    [1, ''],
    [2, ministry.replyRuleId],
  ]) {
    const about = { institutionId, version, name: ministry.name, replyRuleId }
    await changeInstitution(actor, changeInstitutionInput.parse(about))
    for (const { id } of await listRecounts(actor)) await recountDue(actor.workspaceId, id)
  }
  expect((await recipientOf(letterId))?.dueOn).toEqual(expected)
  const explained = await explainDue(actor, letterId, recipientId)
  expect(explained?.days.sentOn).toBe('2026-06-01')
})
