import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { changeRecord } from '@/lib/db'
import { ForbiddenError } from '@/lib/errors'
import { guessAgain } from '@/lib/imports/mail/guess-again'
import { mayFileMail } from '@/lib/imports/mail/policy'
import type { FileAsLetter } from '@/lib/imports/mail/schema'
import { writeMailLetter } from '@/lib/imports/mail/write-mail-letter'

/** "This is a letter of ours": puts a waiting mail on the record. The replies in its thread find it at once. */
export async function fileAsLetter(actor: Actor, input: FileAsLetter): Promise<{ id: string }> {
  if (!mayFileMail(actor)) throw new ForbiddenError()
  const { id, threadKey } = await changeRecord(actor, (tx) => writeMailLetter(tx, actor, input))
  await guessAgain(actor.workspaceId, { threadKey })
  return { id }
}
