import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { openCase } from '@/lib/cases/open-case'
import { getCaseForm } from '@/lib/cases/queries'
import { openCaseInput } from '@/lib/cases/schema'
import { todayIn } from '@/lib/dates'
import { readRecord } from '@/lib/db'
import { logLetter } from '@/lib/letters/log-letter'
import { logLetterInput } from '@/lib/letters/schema'
import { buildMember, buildWorkspace } from '@/prisma/factories/build-workspace'

const year = todayIn('Europe/Brussels').slice(0, 4)

const caseOf = (given: object) =>
  openCaseInput.parse({ submissionKey: randomUUID(), title: 'Norland', openedOn: `${year}-01-02`, ...given })
const onTheFly = (title: string) =>
  logLetterInput.parse({
    submissionKey: randomUUID(),
    kind: 'letter',
    subject: title,
    channel: 'post',
    sentOn: '2026-05-04',
    newCase: title,
    recipients: 'Ministry of Justice, Norland',
  })
const codesSeenBy = (actor: Actor) =>
  readRecord(actor, async (tx) => {
    const cases = await tx.case.findMany({ where: { workspaceId: actor.workspaceId }, select: { code: true } })
    return cases.map(({ code }) => code).sort()
  })
/** Opens a case with the code that the form proposes, unchanged. */
const openAsProposed = async (actor: Actor, given: object = {}) => {
  const { nextCode } = await getCaseForm(actor, year, null)
  return openCase(actor, caseOf({ code: nextCode, proposedCode: nextCode, ...given }))
}

test('after case 100 of a year comes 101', async () => {
  const actor = await buildWorkspace()
  for (const number of ['99', '100']) await openCase(actor, caseOf({ code: `${year}-${number}` }))
  expect((await getCaseForm(actor, year, null)).nextCode).toBe(`${year}-101`)
  await logLetter(actor, onTheFly('The next'))
  expect(await codesSeenBy(actor)).toContain(`${year}-101`)
})

test('whoever may not see the newest case opens another one, and is told nothing of the hidden one', async () => {
  const owner = await buildWorkspace()
  const hidden = await openAsProposed(owner, { isRestricted: 'on' })
  const staff = { ...(await buildMember(owner, 'staff')), hiddenCaseIds: [hidden.id] }
  await openAsProposed(staff)
  await logLetter(staff, onTheFly('On the fly'))
  expect(await codesSeenBy(staff)).toEqual([`${year}-02`, `${year}-03`])
})

test('two who open a case at once both get one, with the code that was proposed to them or the next', async () => {
  const owner = await buildWorkspace()
  const staff = await buildMember(owner, 'staff')
  const { nextCode } = await getCaseForm(owner, year, null)
  const asProposed = () => caseOf({ code: nextCode, proposedCode: nextCode })
  await Promise.all([
    openCase(owner, asProposed()),
    openCase(staff, asProposed()),
    logLetter(owner, onTheFly('One')),
    logLetter(staff, onTheFly('Two')),
  ])
  expect(await codesSeenBy(owner)).toEqual([`${year}-01`, `${year}-02`, `${year}-03`, `${year}-04`])
})

test('a code that somebody chose is refused in words when another case has it, also in a race', async () => {
  const actor = await buildWorkspace()
  const chosen = () => openCase(actor, caseOf({ code: `${year}-07` }))
  const settled = await Promise.allSettled([chosen(), chosen()])
  const refusals = settled.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []))
  expect(refusals).toMatchObject([{ field: 'code', refusal: { key: 'code_taken' } }])
  expect((await getCaseForm(actor, year, null)).nextCode).toBe(`${year}-08`)
})

test('a code left empty becomes the next free one', async () => {
  const actor = await buildWorkspace()
  await openCase(actor, caseOf({ code: 'BORDER' }))
  await openCase(actor, caseOf({ code: '' }))
  expect(await codesSeenBy(actor)).toEqual([`${year}-01`, 'BORDER'])
})
