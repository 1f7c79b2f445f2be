import { beforeEach, expect, test } from 'vitest'
import { fileAsReply } from '@/lib/imports/mail/file-as-reply'
import { answerMail, lineOf, stateOf, take, wroteLetter, type Known } from '@/lib/imports/mail/fixtures/known-letter'
import { moveMail } from '@/lib/imports/mail/move-mail'
import { undoMail } from '@/lib/imports/mail/undo-mail'
import { buildLetter } from '@/prisma/factories/build-record'

let known: Known
let importId: string

/** Two mails that answer the same recipient, filed one after the other: the second found it answered already. */
beforeEach(async () => {
  known = await wroteLetter()
  const { actor, recipientId } = known
  importId = await take(actor, {
    first: { ...answerMail, id: 'first@x.example' },
    second: { ...answerMail, id: 'second@x.example', text: 'We add to our answer.' },
  })
  for (const name of ['first', 'second']) {
    await fileAsReply(actor, {
      ...(await lineOf(actor, importId, name)),
      recipients: [recipientId],
      kind: 'substantive',
    })
  }
}, 60_000)

const undo = async (name: string) => undoMail(known.actor, await lineOf(known.actor, importId, name))

test('a recipient that another reply answers stays answered when the first one moves away, and when it comes back', async () => {
  const { actor, caseId, institutionId } = known
  const other = await buildLetter(actor, { caseId, institutionIds: [institutionId] })
  await moveMail(actor, { ...(await lineOf(actor, importId, 'first')), recipients: other.recipientIds })
  expect(await stateOf(known)).toBe('answered')
  expect(await stateOf({ actor, recipientId: other.recipientIds[0] ?? '' })).toBe('answered')
  await undo('first')
  expect(await stateOf(known)).toBe('answered')
  expect(await stateOf({ actor, recipientId: other.recipientIds[0] ?? '' })).toBe('sent')
  await undo('second')
  expect(await stateOf(known)).toBe('answered')
  await undo('first')
  expect(await stateOf(known)).toBe('sent')
}, 60_000)

test('two replies are taken back in any order: the recipient waits again only when none of them answers it', async () => {
  await undo('first')
  expect(await stateOf(known)).toBe('answered')
  await undo('second')
  expect(await stateOf(known)).toBe('sent')
}, 60_000)
