import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { changeRecord, readRecord } from '@/lib/db'
import { addInstitution } from '@/lib/institutions/add-institution'
import { changeInstitution } from '@/lib/institutions/change-institution'
import { findOrAddInstitutions } from '@/lib/institutions/find-or-add-institutions'
import { listInstitutions } from '@/lib/institutions/queries'
import { addInstitutionInput, changeInstitutionInput } from '@/lib/institutions/schema'
import { buildInstitution } from '@/prisma/factories/build-record'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

const inputOf = (name: string, given: object = {}) =>
  addInstitutionInput.parse({ submissionKey: randomUUID(), name, ...given })
const nameTaken = { field: 'name', refusal: { key: 'name_taken' } }
const namesIn = (actor: Actor) =>
  readRecord(actor, async (tx) => {
    const all = await tx.institution.findMany({
      where: { workspaceId: actor.workspaceId },
      orderBy: { name: 'asc' },
      select: { name: true },
    })
    return all.map(({ name }) => name)
  })
const onTheFly = (actor: Actor, names: string[]) => changeRecord(actor, (tx) => findOrAddInstitutions(tx, actor, names))

describe('a name stands once in a directory', () => {
  test('whatever its capitals and spaces, in every script', async () => {
    const actor = await buildWorkspace()
    await addInstitution(actor, inputOf('Urząd  ŁĄCZNOŚCI'))
    await expect(addInstitution(actor, inputOf('urząd łączności'))).rejects.toMatchObject(nameTaken)
    expect(await onTheFly(actor, ['URZĄD łączności'])).toMatchObject([{ name: 'Urząd ŁĄCZNOŚCI' }])
  })

  test('when it is added twice at once', async () => {
    const actor = await buildWorkspace()
    const settled = await Promise.allSettled(
      ['Ministry of Justice', 'MINISTRY of Justice'].map((name) => addInstitution(actor, inputOf(name))),
    )
    const refusals = settled.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []))
    expect(refusals).toMatchObject([nameTaken])
  })

  test('when letters name the same new bodies at once, in whatever order and capitals', async () => {
    const actor = await buildWorkspace()
    const names = Array.from({ length: 8 }, (_, index) => `Court ${index}, Norland`)
    const [one, two, three] = await Promise.all([
      onTheFly(actor, names),
      onTheFly(actor, names.toReversed()),
      onTheFly(
        actor,
        names.map((name) => name.toUpperCase()),
      ),
    ])
    const ids = (found: typeof one) => found.map(({ id }) => id)
    expect(ids(two).toReversed()).toEqual(ids(one))
    expect(ids(three)).toEqual(ids(one))
    expect(await namesIn(actor)).toHaveLength(8)
  })

  test('when an entry is renamed to it while it is added', async () => {
    const actor = await buildWorkspace()
    const { id: institutionId } = await buildInstitution(actor)
    const renamed = changeInstitutionInput.parse({ institutionId, version: 1, name: 'Border Guard' })
    const settled = await Promise.allSettled([
      changeInstitution(actor, renamed),
      addInstitution(actor, inputOf('BORDER GUARD')),
    ])
    const refusals = settled.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []))
    expect(refusals).toMatchObject([nameTaken])
  })
})

describe('the directory', () => {
  test('is read to its end, page by page, each body below the one above it', async () => {
    const actor = await buildWorkspace()
    const names = Array.from({ length: 230 }, (_, index) => `Office ${String(index).padStart(3, '0')}`)
    await onTheFly(actor, names)
    const first = await listInstitutions(actor, '', null)
    const parentId = first.lines[3]?.id ?? ''
    await addInstitution(actor, inputOf('A department of Office 003', { parentId }))
    const read: string[] = []
    for (let after: Parameters<typeof listInstitutions>[2] = null; ;) {
      const page = await listInstitutions(actor, '', after)
      read.push(...page.lines.map(({ name }) => name))
      if (!page.next) break
      after = page.next
    }
    expect(read.toSorted()).toEqual([...names, 'A department of Office 003'].toSorted())
    const found = await listInstitutions(actor, 'DEPARTMENT', null)
    expect(found.lines.map(({ name }) => name)).toEqual(['A department of Office 003'])
  })

  test('says that a rule is inherited only where a body above has one', async () => {
    const actor = await buildWorkspace()
    const { id: ruled } = await addInstitution(actor, inputOf('Ruled', { replyRuleId: 'sample-20-working-days' }))
    const { id: below } = await addInstitution(actor, inputOf('Below', { parentId: ruled }))
    await addInstitution(actor, inputOf('Further below', { parentId: below }))
    const { id: bare } = await addInstitution(actor, inputOf('Bare'))
    await addInstitution(actor, inputOf('Below bare', { parentId: bare }))
    const { lines } = await listInstitutions(actor, '', null)
    expect(Object.fromEntries(lines.map(({ name, inheritedRuleId }) => [name, inheritedRuleId]))).toEqual({
      Ruled: null,
      Below: 'sample-20-working-days',
      'Further below': 'sample-20-working-days',
      Bare: null,
      'Below bare': null,
    })
  })
})
