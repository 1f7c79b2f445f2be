import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { readRecord } from '@/lib/db'
import { addInstitution } from '@/lib/institutions/add-institution'
import { changeInstitution } from '@/lib/institutions/change-institution'
import { changeOfficeHolder } from '@/lib/institutions/keep-office-holder'
import { changeOfficeHolderInput } from '@/lib/institutions/schema'
import type { DoneReading } from '@/lib/reading/extract/schema'
import { readText } from '@/lib/reading/read-text'
import { storeReading } from '@/lib/reading/store-reading'
import { getReplyPage } from '@/lib/replies/queries'
import { acceptSuggestion } from '@/lib/suggestions/accept-suggestion'
import { dismissSuggestion } from '@/lib/suggestions/dismiss-suggestion'
import { listSuggestions, listSuggestionsBeside, type SuggestionLine } from '@/lib/suggestions/queries'
import { restoreSuggestion } from '@/lib/suggestions/restore-suggestion'
import { acceptSuggestionInput } from '@/lib/suggestions/schema'
import { buildCase, buildInstitution, buildLetter, buildReply } from '@/prisma/factories/build-record'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

const text = [
  'Dear Ms Halden,',
  'The Komisja Europejska and the Harbour Agency of Norland were told on 3 March 2031.',
  'Yours sincerely,\n\nPetra Lindqvist\nHead of Unit',
].join('\n\n')

const readingOf = (read: string): DoneReading => {
  const meta = { title: null, author: null, count: null, mail: null, scannedPages: [], ocr: null, charset: null }
  const extracted = { fileKind: 'txt' as const, text: read, pages: [], zones: [], meta, map: [], attachments: [] }
  return {
    ok: true,
    extracted: { ...extracted, needsOcr: false, notices: [] },
    reading: readText(read),
    ms: 1,
    peakMb: 1,
  }
}

const nothingElse = {
  ...{ shortName: null, parentId: null, place: null, email: null, address: null, replyRuleId: null },
  languages: [],
}

let actor: Actor
let reply: Awaited<ReturnType<typeof buildReply>>
let institutionId: string

const read = (what = text) => storeReading(actor.workspaceId, reply.documentId, readingOf(what), [])
const only = async (kind: string, value?: string): Promise<SuggestionLine> => {
  const all = await listSuggestions(actor, reply.documentId)
  const found = all.find((one) => one.kind === kind && (value === undefined || one.value === value))
  if (!found) throw new Error(`No ${kind} is proposed.`)
  return found
}
const decision = ({ id, version }: SuggestionLine) => ({ submissionKey: randomUUID(), suggestionId: id, version })
const accept = (suggestion: SuggestionLine, fields: Record<string, string>) =>
  acceptSuggestion(actor, acceptSuggestionInput.parse({ ...decision(suggestion), ...fields }))
const institutions = () =>
  readRecord(actor, (tx) =>
    tx.institution.findMany({ where: { workspaceId: actor.workspaceId }, select: { id: true, name: true } }),
  )
const holders = () =>
  readRecord(actor, (tx) =>
    tx.officeHolder.findMany({
      where: { workspaceId: actor.workspaceId },
      select: { id: true, name: true, function: true, institutionId: true, version: true },
    }),
  )
const holder = {
  as: 'office_holder',
  name: 'Petra Lindqvist',
  function: 'Head of Unit',
  institution: 'Ministry of Works',
}

beforeEach(async () => {
  actor = await buildWorkspace()
  institutionId = (await buildInstitution(actor, { name: 'Ministry of Works' })).id
  await buildInstitution(actor, { name: 'European Commission' })
  const { id: caseId } = await buildCase(actor)
  const letter = await buildLetter(actor, { caseId, institutionIds: [institutionId] })
  reply = await buildReply(actor, { caseId, institutionId, recipientIds: letter.recipientIds })
  await read()
})

describe('an institution', () => {
  test('that the directory has is offered by the name it has there, in whatever language it is named', async () => {
    expect(await only('institution', 'European Commission')).toMatchObject({
      quote: 'Komisja Europejska',
      type: 'in_directory',
    })
  })

  test('is said to stand in the directory as long as it stands there, by the name that it has there now', async () => {
    const harbour = async () => {
      const all = await listSuggestions(actor, reply.documentId)
      const found = all.find(({ quote }) => quote === 'Harbour Agency of Norland')
      return { type: found?.type, value: found?.value }
    }
    const asRead = { type: null, value: 'Harbour Agency of Norland' }
    expect(await harbour()).toEqual(asRead)
    const name = 'the Harbour Agency of Norland'
    const { id } = await addInstitution(actor, { ...nothingElse, name, submissionKey: randomUUID() })
    expect(await harbour()).toEqual({ type: 'in_directory', value: name })
    await changeInstitution(actor, { ...nothingElse, institutionId: id, version: 1, name: 'Norland Ports' })
    expect(await harbour()).toEqual(asRead)
    const page = await listSuggestionsBeside(actor, reply.documentId, [randomUUID()])
    const commission = page.get(reply.documentId)?.find(({ quote }) => quote === 'Komisja Europejska')
    expect(commission).toMatchObject({ type: 'in_directory', value: 'European Commission' })
  })

  test('that is accepted is the entry of the directory where there is one, and enters it where there is none', async () => {
    const before = await institutions()
    const commission = await only('institution', 'European Commission')
    await accept(commission, { as: 'institution', name: 'European Commission' })
    expect(await institutions()).toHaveLength(before.length)
    await accept(await only('institution', 'Harbour Agency of Norland'), {
      as: 'institution',
      name: 'Harbour Agency of Norland',
    })
    const added = (await institutions()).find(({ name }) => name === 'Harbour Agency of Norland')
    expect(await only('institution', 'Harbour Agency of Norland')).toMatchObject({
      state: 'accepted',
      becameKind: 'institution',
      becameId: added?.id,
    })
  })
})

describe('a person', () => {
  test('that is accepted holds the office that the words state, and is noted once', async () => {
    await accept(await only('person'), holder)
    expect(await holders()).toEqual([
      expect.objectContaining({ name: 'Petra Lindqvist', function: 'Head of Unit', institutionId }),
    ])
    const [kept] = await holders()
    expect(await only('person')).toMatchObject({ state: 'accepted', becameKind: 'office_holder', becameId: kept?.id })
  })

  test('that was noted before stays when the acceptance is undone; one that it noted is taken away', async () => {
    await accept(await only('person'), holder)
    await restoreSuggestion(actor, decision(await only('person')))
    expect(await holders()).toEqual([])
    await accept(await only('person'), holder)
    await read(`${text}\n\nWe have copied Anna Falk, Head of Unit, into this.`)
    await accept(await only('person', 'Anna Falk, Head of Unit'), holder)
    await restoreSuggestion(actor, decision(await only('person', 'Anna Falk, Head of Unit')))
    expect(await holders()).toHaveLength(1)
  })

  test('on whom a second acceptance rests stays when the first is undone, and goes with the last', async () => {
    await accept(await only('person'), holder)
    await read(`${text}\n\nWe have copied Anna Falk, Head of Unit, into this.`)
    await accept(await only('person', 'Anna Falk, Head of Unit'), holder)
    const first = (await listSuggestions(actor, reply.documentId)).find(
      ({ kind, state, value }) => kind === 'person' && state === 'accepted' && value !== 'Anna Falk, Head of Unit',
    )
    if (first) await restoreSuggestion(actor, decision(first))
    expect(await holders()).toHaveLength(1)
    await restoreSuggestion(actor, decision(await only('person', 'Anna Falk, Head of Unit')))
    expect(await holders()).toEqual([])
  })

  test('on whom two acceptances rest goes when both are undone at once', async () => {
    await accept(await only('person'), holder)
    await read(`${text}\n\nWe have copied Anna Falk, Head of Unit, into this.`)
    await accept(await only('person', 'Anna Falk, Head of Unit'), holder)
    const accepted = (await listSuggestions(actor, reply.documentId)).filter(
      ({ kind, state }) => kind === 'person' && state === 'accepted',
    )
    expect(accepted).toHaveLength(2)
    await Promise.all(accepted.map((one) => restoreSuggestion(actor, decision(one))))
    expect(await holders()).toEqual([])
  })

  test('that somebody corrected since stays as it is: the undoing is refused', async () => {
    await accept(await only('person'), holder)
    const [kept] = await holders()
    const corrected = { officeHolderId: kept?.id, institutionId, version: String(kept?.version), fromOn: '', toOn: '' }
    await changeOfficeHolder(
      actor,
      changeOfficeHolderInput.parse({ ...corrected, name: 'Petra Lind', function: 'Head of Unit' }),
    )
    await expect(restoreSuggestion(actor, decision(await only('person')))).rejects.toThrow('worked_on')
    expect(await only('person')).toMatchObject({ state: 'accepted' })
  })

  test('without a function is kept nowhere', () => {
    const input = { ...holder, function: '', submissionKey: randomUUID(), suggestionId: randomUUID(), version: '1' }
    expect(acceptSuggestionInput.safeParse(input).success).toBe(false)
  })
})

describe('a date', () => {
  test('that is accepted is a passage of its document', async () => {
    await accept(await only('date'), { as: 'date' })
    const page = await getReplyPage(actor, reply.id)
    const [passage] = page?.reply.documents[0]?.passages ?? []
    expect(passage?.quote).toBe('3 March 2031')
    expect(await only('date')).toMatchObject({ becameKind: 'date', becameId: passage?.id, value: '2031-03-03' })
    await restoreSuggestion(actor, decision(await only('date')))
    expect(await only('date')).toMatchObject({ state: 'open', becameId: null })
    expect((await getReplyPage(actor, reply.id))?.reply.documents[0]?.passages).toEqual([])
  })
})

describe('after another reading', () => {
  test('what was dismissed stays dismissed, and what was accepted stands where its words are', async () => {
    await dismissSuggestion(actor, decision(await only('institution', 'European Commission')))
    await accept(await only('person'), holder)
    await accept(await only('date'), { as: 'date' })
    const again = `A line that is new.\n\n${text}`
    await read(again)
    const all = await listSuggestions(actor, reply.documentId)
    expect(all.filter(({ quote }) => quote === 'Komisja Europejska').map(({ state }) => state)).toEqual(['dismissed'])
    for (const kind of ['person', 'date']) {
      const { state, start, end, quote } = await only(kind)
      expect({ state, words: again.slice(start, end) }).toEqual({ state: 'accepted', words: quote })
    }
  })
})
