'use server'

import { confirmPassword } from '@/lib/auth/confirm-password'
import { eraseRecord } from '@/lib/erasures/erase-record'
import { eraseWords } from '@/lib/erasures/erase-words'
import { lookForWords } from '@/lib/erasures/look-for-words'
import { eraseRecordForm, eraseWordsForm, lookForWordsInput, type RecordKind } from '@/lib/erasures/schema'
import { workspaceAction } from '@/lib/web/workspace-action'

const pages: Partial<Record<RecordKind, string>> = {
  letter: 'letters',
  reply: 'replies',
  source: 'sources',
  mail: 'imports/mail/items',
}

export const eraseRecordAction = workspaceAction(
  eraseRecordForm,
  async (actor, { password, documentId, kind, subjectId, ...about }) => {
    await confirmPassword(actor, password)
    await eraseRecord(
      actor,
      documentId ? { ...about, kind: 'document', subjectId: documentId } : { ...about, kind, subjectId },
    )
    const page = pages[kind]
    return `/${actor.workspaceSlug}/${page ? `${page}/${subjectId}` : 'erasures'}`
  },
)

export const eraseWordsAction = workspaceAction(eraseWordsForm, async (actor, { password, ...about }) => {
  await confirmPassword(actor, password)
  await eraseWords(actor, about)
  return `/${actor.workspaceSlug}/erasures`
})

export const lookForWordsAction = workspaceAction(lookForWordsInput, async (actor, input) => {
  const { id } = await lookForWords(actor, input)
  return `/${actor.workspaceSlug}/erasures/words?look=${id}`
})
