import 'server-only'
import { z } from 'zod'
import * as answers from '@/lib/api/answers/documents'
import { made } from '@/lib/api/answers/parts'
import { list, listWhole } from '@/lib/api/list'
import { change, create, read, tagged } from '@/lib/api/operation'
import { receiveUpload } from '@/lib/api/receive-upload'
import { getDocument, listDocuments } from '@/lib/documents/list-documents'
import { getDownload, hasDocument } from '@/lib/documents/queries'
import { joinPages, joinPagesInput } from '@/lib/documents/join-pages'
import { partPages, partPagesInput } from '@/lib/documents/part-pages'
import { typeText, typeTextInput } from '@/lib/documents/type-text'
import { readAgain, readAgainInput } from '@/lib/reading/read-again'
import { acceptSuggestion } from '@/lib/suggestions/accept-suggestion'
import { makeDecisionsArchive } from '@/lib/suggestions/decisions-archive'
import { dismissSuggestion } from '@/lib/suggestions/dismiss-suggestion'
import { getProposals } from '@/lib/suggestions/get-proposals'
import { proposalForms } from '@/lib/suggestions/propose-fields'
import { listSuggestions } from '@/lib/suggestions/queries'
import { restoreSuggestion } from '@/lib/suggestions/restore-suggestion'
import { acceptSuggestionInput, decideSuggestionInput } from '@/lib/suggestions/schema'

export const documentOperations = tagged('Documents', [
  list({
    path: '/documents',
    summary: 'List documents, the newest first',
    query: {
      caseId: z.uuid().optional(),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .optional()
        .describe('Those with these very bytes.'),
    },
    key: z.object({ id: z.uuid() }),
    line: answers.documentLine,
    run: (actor, { query: { caseId = null, sha256 = null }, after, limit }) =>
      listDocuments(actor, { caseId, sha256, afterId: after?.id ?? null, limit }),
    keyOf: ({ id }) => ({ id }),
  }),
  {
    method: 'POST',
    path: '/documents',
    scope: 'write',
    summary: 'Upload a file; name its id in `documents` when you log what it belongs to',
    isUpload: true,
    isOnce: false,
    status: 201,
    answer: answers.uploaded,
    run: (actor, { request }) => receiveUpload(actor, request),
  },
  read({
    path: '/documents/{documentId}',
    summary: 'Get a document with its text and passages',
    answer: answers.documentWhole,
    run: (actor, { documentId = '' }) => getDocument(actor, documentId),
  }),
  read({
    path: '/documents/{documentId}/file',
    summary: 'Download the bytes of a document as they came',
    answer: 'file',
    run: (actor, { documentId = '' }) => getDownload(actor, documentId),
  }),
  change({
    path: '/documents/{documentId}/text',
    summary: 'Give a document that could not be read its text',
    body: typeTextInput,
    run: typeText,
  }),
  change({
    method: 'POST',
    path: '/documents/{documentId}/read-again',
    summary: 'Have a document read again',
    body: readAgainInput,
    run: readAgain,
  }),
  change({
    method: 'POST',
    path: '/documents/joined',
    summary: 'Have pictures read as the pages of one letter, in the order given or by their numbers',
    body: joinPagesInput,
    run: joinPages,
  }),
  change({
    method: 'POST',
    path: '/documents/{documentId}/parted',
    summary: 'Have the pages of a letter in pictures read each by itself',
    body: partPagesInput,
    run: partPages,
  }),
  listWhole({
    path: '/documents/{documentId}/suggestions',
    summary: 'List what the reader proposes from a document, in the order of reading',
    query: {},
    line: answers.suggestionLine,
    rows: async (actor, { params: { documentId = '' } }) =>
      (await hasDocument(actor, documentId)) ? listSuggestions(actor, documentId) : null,
  }),
  read({
    path: '/proposals',
    summary: 'Ask what uploaded files propose for a new letter, reply or source',
    query: z.strictObject({
      form: z.enum(proposalForms),
      documents: z
        .string()
        .max(2000)
        .transform((text) => text.split(','))
        .pipe(z.array(z.uuid()).max(50))
        .describe('Ids of documents, with commas between.'),
      caseId: z.uuid().optional(),
      chosenId: z.uuid().optional().describe('The letter to read, where a file holds several.'),
    }),
    answer: answers.proposals,
    run: (actor, _params, { form, documents, caseId = null, chosenId = null }) =>
      getProposals(actor, form, documents, caseId, chosenId),
  }),
])

export const suggestionOperations = tagged('Suggestions', [
  create({
    path: '/suggestions/{suggestionId}/acceptance',
    summary: 'Accept a suggestion as a commitment, claim, reference or outcome; answers the id of what it became',
    body: acceptSuggestionInput,
    answer: made,
    run: acceptSuggestion,
  }),
  create({
    path: '/suggestions/{suggestionId}/dismissal',
    summary: 'Dismiss a suggestion',
    body: decideSuggestionInput,
    answer: made,
    run: dismissSuggestion,
  }),
  create({
    path: '/suggestions/{suggestionId}/restoration',
    summary: 'Undo the decision about a suggestion',
    body: decideSuggestionInput,
    answer: made,
    run: restoreSuggestion,
  }),
  read({
    path: '/decisions',
    scope: 'export',
    summary: 'Download what was accepted, changed and dismissed, with the texts (ZIP); for owners and coordinators',
    answer: 'file',
    run: makeDecisionsArchive,
  }),
])
