import { randomUUID } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { env } from '@/lib/env'
import { readDocument } from '@/lib/reading/read-document'
import { fittedWeights } from '@/lib/reading/rules/score'
import { weightsFileOf } from '@/lib/reading/weights-file'
import { recordSource } from '@/lib/sources/record-source'
import { recordSourceInput } from '@/lib/sources/schema'
import { getSourcePage } from '@/lib/sources/queries'
import { acceptSuggestion } from '@/lib/suggestions/accept-suggestion'
import { exportDecisions, listDecided } from '@/lib/suggestions/decisions'
import { dismissSuggestion } from '@/lib/suggestions/dismiss-suggestion'
import type { SuggestionLine } from '@/lib/suggestions/queries'
import { acceptSuggestionInput } from '@/lib/suggestions/schema'
import { makeToken } from '@/lib/tokens/make-token'
import { serveApi } from '@/lib/web/api-route'
import { shownDocument } from '@/lib/web/shown-document'
import { buildCase, buildDocument } from '@/prisma/factories/build-record'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

const promises = [
  'A list of hauliers will be published by 1 May 2031.',
  'The ministry will pay for a second boat by 1 June 2031.',
]
const page = [
  'Winter ferries',
  'What happens in ice',
  'Ferries to the northern isles ran on most days of the winter. Ice closed the outer channel twice, for nine days. Freight went by road in that time, at a cost that nobody has counted yet.',
  'Who carries freight',
  `Lorries carry the freight. ${promises.join(' ')}`,
  'Where to wait',
  'The waiting rooms are open until the last boat has left, and there is tea in them.',
].join('\n\n')

let actor: Actor

beforeEach(async () => {
  actor = await buildWorkspace()
})
afterEach(() => rmSync(weightsFileOf(env.DATA_DIR, actor.workspaceId), { force: true }))

/** Every score is low, and so is the cut: by the cuts of the installation nothing would be offered. */
function layOwnWeights() {
  const { commitment } = fittedWeights
  const own = { ...commitment, bias: commitment.bias - 6, suggest: 0.02, weak: 0.001 }
  const file = weightsFileOf(env.DATA_DIR, actor.workspaceId)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify({ ...fittedWeights, commitment: own }))
}

/** A text is read before anybody says what it is, and then put on the record. */
async function keptAsSource() {
  const { id: documentId } = await buildDocument(actor, undefined, page)
  await readDocument(actor.workspaceId, documentId)
  const { id: caseId } = await buildCase(actor)
  const { id } = await recordSource(
    actor,
    recordSourceInput.parse({
      submissionKey: randomUUID(),
      caseId,
      title: 'Winter ferries',
      kind: 'other',
      publishers: 'Harbour Watch',
      datedOn: '2031-01-10',
      documents: documentId,
    }),
  )
  return { id, documentId }
}

const offeredIn = (lines: readonly Pick<SuggestionLine, 'kind' | 'tier' | 'quote'>[]) =>
  lines.filter(({ kind, tier }) => kind === 'commitment' && tier === 'suggest').map(({ quote }) => quote)

async function onPage(id: string) {
  const found = await getSourcePage(actor, id)
  return shownDocument(actor, found?.source.documents ?? [], null)
}

async function forPrograms(documentId: string) {
  const asked = { submissionKey: randomUUID(), name: 'test', scopes: ['read' as const], days: 7 }
  const headers = { authorization: `Bearer ${(await makeToken(actor, asked)).token}` }
  const address = `http://localhost/api/v1/documents/${documentId}/suggestions`
  const said = await (await serveApi(new Request(address, { headers }))).text()
  return offeredIn((JSON.parse(said) as { items: SuggestionLine[] }).items)
}

test.each([
  ['the weights of the installation', () => undefined],
  ['weights of its own', layOwnWeights],
])(
  'a source keeps its offers though its text answers nobody, for people and programs alike, read with %s',
  async (_, lay) => {
    lay()
    const { id, documentId } = await keptAsSource()
    const { suggestions, waiting } = await onPage(id)
    expect(offeredIn(suggestions)).toEqual(promises)
    expect(waiting.count).toBe(promises.length)
    expect(await forPrograms(documentId)).toEqual(promises)
  },
)

test('the same text that is no source is folded away', async () => {
  const { id: documentId } = await buildDocument(actor, undefined, page)
  await readDocument(actor.workspaceId, documentId)
  expect(await forPrograms(documentId)).toEqual([])
})

test('a source is worked through when what it offers was decided, and not before', async () => {
  const { id } = await keptAsSource()
  const [taken, left] = (await onPage(id)).suggestions.filter(({ kind }) => kind === 'commitment')
  if (!taken || !left) throw new Error('Two promises are proposed.')
  const decision = ({ id: suggestionId, version }: SuggestionLine) => ({
    submissionKey: randomUUID(),
    suggestionId,
    version,
  })
  await acceptSuggestion(
    actor,
    acceptSuggestionInput.parse({
      ...decision(taken),
      as: 'commitment',
      title: 'Review the licence',
      institutions: 'Ministry',
      firmness: 'undated',
      madeOn: '2031-01-10',
      nextCheckOn: '2031-06-01',
    }),
  )
  expect(await listDecided(actor)).toMatchObject({ whole: 0, begun: [{ _count: { suggestions: 1 } }] })
  expect(await exportDecisions(actor)).toEqual([])
  await dismissSuggestion(actor, decision(left))
  expect(await listDecided(actor)).toEqual({ whole: 1, begun: [] })
  const [, labels] = await exportDecisions(actor)
  const { decisions } = JSON.parse(labels?.content ?? '{}') as { decisions: SuggestionLine[] }
  const decided = decisions.filter(({ state }) => state !== 'open')
  expect(decided.map(({ tier, state }) => [tier, state])).toEqual([
    ['suggest', 'accepted'],
    ['suggest', 'dismissed'],
  ])
})
