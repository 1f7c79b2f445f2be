import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { getReply } from '@/lib/replies/queries'
import { recordReply } from '@/lib/replies/record-reply'
import { recordReplyInput } from '@/lib/replies/schema'
import { buildLetter, replyText } from '@/prisma/factories/build-record'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

let actor: Actor
let one: Awaited<ReturnType<typeof buildLetter>>
let other: Awaited<ReturnType<typeof buildLetter>>

beforeAll(async () => {
  actor = await buildWorkspace()
  one = await buildLetter(actor)
  other = await buildLetter(actor)
})

const record = (given: { caseId?: string; answers: string[] }) =>
  recordReply(
    actor,
    recordReplyInput.parse({
      submissionKey: randomUUID(),
      institution: 'Ministry of the Interior, Norland',
      kind: 'substantive',
      receivedOn: '2026-04-17',
      channel: 'email',
      text: replyText,
      ...given,
    }),
  )

test('a reply belongs to the case of the letter that it answers, where no other was chosen', async () => {
  const { id } = await record({ answers: one.recipientIds })
  expect((await getReply(actor, id))?.caseId).toBe(one.caseId)
})

test('a reply that names neither a letter nor a case is refused at the field for the case', async () => {
  await expect(record({ answers: [] })).rejects.toMatchObject({
    field: 'caseId',
    refusal: { key: 'case_or_letter_missing' },
  })
})

test('a reply stands in one case: letters of two, or of another than the one chosen, are refused', async () => {
  await expect(record({ answers: [...one.recipientIds, ...other.recipientIds] })).rejects.toMatchObject({
    field: 'answers',
    refusal: { key: 'one_case_only' },
  })
  await expect(record({ caseId: one.caseId, answers: other.recipientIds })).rejects.toMatchObject({
    field: 'caseId',
    refusal: { key: 'answers_other_case' },
  })
})
