import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { erasedMark } from '@/lib/documents/erased-mark'
import { againIfChanged } from '@/lib/erasures/again-if-changed'
import { mayErase } from '@/lib/erasures/policy'
import type { EraseWords } from '@/lib/erasures/schema'
import { applyWords } from '@/lib/erasures/words/apply-words'
import { typedWithout } from '@/lib/erasures/words/typed-without'
import { makeEraser } from '@/lib/documents/words/eraser'
import { lockErasing } from '@/lib/documents/words/lock-erasing'
import { traceWords } from '@/lib/documents/words/traced-needle'
import { ConflictError, ForbiddenError, InvalidError } from '@/lib/errors'
import { needleOf } from '@/lib/documents/words/find-words'
import { once } from '@/lib/timeline/once'
import { recordEvent } from '@/lib/timeline/record-event'
import { seesAll } from '@/lib/workspaces/policy'

/** The whole record is read in it: far longer than any other change may take, in milliseconds. */
const patience = 600_000

/**
 * Erases a name or a passage wherever it stands in the workspace. Original files that hold it go as files; the ledger keeps
 * a trace that finds the words again and does not name them.
 * @throws ForbiddenError for whoever is no owner; ConflictError `workspace_hidden_from_you` where a case is hidden from
 *   them; InvalidError where the reason repeats the words
 */
export async function eraseWords(actor: Actor, { submissionKey, words, reason }: EraseWords): Promise<{ id: string }> {
  if (!mayErase(actor)) throw new ForbiddenError()
  if (!seesAll(actor)) throw new ConflictError('workspace_hidden_from_you')
  const needle = needleOf(words)
  if (makeEraser(needle).touches(erasedMark)) throw new InvalidError('words', 'words_too_short')
  if (makeEraser(needle).touches(reason)) throw new InvalidError('reason', 'reason_repeats_words')
  const { workspaceId, memberId, name } = actor
  return againIfChanged(() =>
    once(
      actor,
      submissionKey,
      async (tx) => {
        const by = { memberId, memberName: name, reason }
        // Whoever types off a file waits for this, or it waits for them.
        await lockErasing(tx, workspaceId)
        const also = await typedWithout(tx, workspaceId, words)
        const { id, went } = await applyWords(tx, workspaceId, by, { needle, trace: traceWords(words), also })
        const rows = Object.values(went.places).reduce((sum, count) => sum + count, 0)
        const data = { rows, files: went.files.length }
        await recordEvent(tx, actor, { type: 'words.erased', subjectId: id, data })
        return { id }
      },
      { timeout: patience },
    ),
  )
}
