import 'server-only'
import type { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import { eraseRecord } from '@/lib/erasures/erase-record'
import { eraseWords } from '@/lib/erasures/erase-words'
import { eraseWordsInput, type eraseInput } from '@/lib/erasures/schema'
import { InvalidError } from '@/lib/errors'

/** Erases what a machine names: a record by its id, or words. @throws as the two deeds do; InvalidError where it names neither */
export async function erase(actor: Actor, given: z.output<typeof eraseInput>): Promise<{ id: string }> {
  const { kind, subjectId, words, ...about } = given
  if (kind !== 'words') {
    if (subjectId === null) throw new InvalidError('subjectId', 'required')
    return eraseRecord(actor, { ...about, kind, subjectId })
  }
  const sound = eraseWordsInput.shape.words.safeParse(words ?? '')
  if (!sound.success) throw new InvalidError('words', 'words_too_short')
  return eraseWords(actor, { ...about, words: sound.data })
}
