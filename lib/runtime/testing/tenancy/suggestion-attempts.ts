import { randomUUID } from 'node:crypto'
import { joinPages } from '@/lib/documents/join-pages'
import { getPagePlaces } from '@/lib/documents/page-places'
import { partPages } from '@/lib/documents/part-pages'
import { readAgain } from '@/lib/reading/read-again'
import type { Attempt } from '@/lib/runtime/testing/tenancy/attempts'
import { acceptSuggestion } from '@/lib/suggestions/accept-suggestion'
import { getDraftedForm } from '@/lib/suggestions/get-drafted-form'
import { getDraftedReply } from '@/lib/suggestions/get-drafted-reply'
import { getProposals } from '@/lib/suggestions/get-proposals'
import { exportDecisions, listDecided } from '@/lib/suggestions/decisions'
import { makeDecisionsArchive } from '@/lib/suggestions/decisions-archive'
import { dismissSuggestion } from '@/lib/suggestions/dismiss-suggestion'
import { finishReply } from '@/lib/suggestions/finish-reply'
import { listSuggestions, listSuggestionsBeside } from '@/lib/suggestions/queries'
import { restoreSuggestion } from '@/lib/suggestions/restore-suggestion'

const decisionOn = (suggestionId: string) => ({ submissionKey: randomUUID(), suggestionId, version: 1 })

export const suggestionAttempts: Record<string, Attempt> = {
  acceptSuggestion: (s, t) =>
    acceptSuggestion(s, {
      ...decisionOn(t.suggestionId),
      as: 'claim',
      summary: 'taken over',
      institution: '',
      isEdited: false,
    }),
  finishReply: (s, t) => finishReply(s, { replyId: t.replyId, open: 'dismiss' }),
  dismissSuggestion: (s, t) => dismissSuggestion(s, decisionOn(t.suggestionId)),
  restoreSuggestion: (s, t) => restoreSuggestion(s, decisionOn(t.suggestionId)),
  listSuggestionsBeside: async (s, t) => {
    const found = await listSuggestionsBeside(s, t.passage.documentId, [t.mailDocumentId])
    return [...found.values()].flat()
  },
  listSuggestions: (s, t) => listSuggestions(s, t.passage.documentId),
  getProposals: (s, t) => getProposals(s, 'reply', [t.passage.documentId, t.stagedId], t.caseId),
  getDraftedForm: (s, t) => getDraftedForm(s, 'letter', t.draftId),
  getDraftedReply: (s, t) => getDraftedReply(s, { draftId: t.draftId, caseId: t.caseId, letterId: t.letterId }),
  exportDecisions: (s) => exportDecisions(s),
  listDecided: (s) => listDecided(s),
  makeDecisionsArchive: (s) => makeDecisionsArchive(s),
  joinPages: (s, t) => joinPages(s, { documents: [t.passage.documentId, t.stagedId] }),
  partPages: (s, t) => partPages(s, { documentId: t.passage.documentId }),
  getPagePlaces: (s, t) => getPagePlaces(s, t.passage.documentId),
  readAgain: (s, t) => readAgain(s, { documentId: t.passage.documentId }),
}
