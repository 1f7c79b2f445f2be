import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { extractText } from 'unpdf'
import { beforeEach, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { extendTerm } from '@/lib/clocks/extend-term'
import { pauseClock, resumeClock } from '@/lib/clocks/pause-clock'
import { extendTermInput } from '@/lib/clocks/schema'
import { toDay } from '@/lib/dates'
import { changeRecord, readRecord } from '@/lib/db'
import { pathOf } from '@/lib/documents/file-store'
import type { CaseHistory } from '@/lib/exports/case-history'
import { allThatIsIn } from '@/lib/exports/fixtures/open-files'
import { makeExport } from '@/lib/exports/make-export'
import { getExport } from '@/lib/exports/queries'
import { runExport } from '@/lib/exports/run-export'
import { makeExportInput } from '@/lib/exports/schema'
import { explainDue } from '@/lib/letters/explain-due'
import { logLetter } from '@/lib/letters/log-letter'
import { logLetterInput } from '@/lib/letters/schema'
import { buildCase, buildInstitution, buildReply } from '@/prisma/factories/build-record'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

let actor: Actor
let sent: { caseId: string; letterId: string; recipientId: string; institutionId: string }

beforeEach(async () => {
  actor = await buildWorkspace()
  const { workspaceId } = actor
  const { id: caseId } = await buildCase(actor)
  const { id: institutionId, name } = await buildInstitution(actor, { replyRuleId: 'uk-freedom-of-information' })
  const letter = { submissionKey: randomUUID(), caseId, kind: 'access_request', subject: 'The zone', channel: 'email' }
  const { id } = await logLetter(
    actor,
    logLetterInput.parse({ ...letter, sentOn: '2026-06-01', recipients: name, asks: '' }),
  )
  const { id: recipientId } = await readRecord(actor, (tx) =>
    tx.recipient.findFirstOrThrow({ where: { workspaceId, letterId: id }, select: { id: true } }),
  )
  sent = { caseId, letterId: id, recipientId, institutionId }
})

const line = (on: string, reason: string) => ({
  submissionKey: randomUUID(),
  recipientId: sent.recipientId,
  on: toDay(on),
  reason,
})

const extend = (reason: string) =>
  extendTerm(
    actor,
    extendTermInput.parse({
      ...line('2026-06-20', reason),
      count: '20',
      unit: 'working_days',
      saidBy: 'The registrar',
    }),
  )

async function exported(given: object = {}) {
  const { caseId, letterId } = sent
  const asked = { submissionKey: randomUUID(), caseId, letters: [letterId], formats: ['json', 'pdf', 'docx'], ...given }
  const { id } = await makeExport(actor, makeExportInput.parse(asked))
  await runExport(actor, id)
  const files = (await getExport(actor, id))?.files ?? []
  const bytesOf = (format: string) => readFileSync(pathOf(files.find((file) => file.format === format)?.sha256 ?? ''))
  const history = JSON.parse(bytesOf('json').toString()) as CaseHistory
  const { text: pdf } = await extractText(new Uint8Array(bytesOf('pdf')), { mergePages: true })
  const docx = (await allThatIsIn('x.docx', bytesOf('docx'))).replace(/<[^>]*>/g, '')
  return { recipient: history.letters[0]?.recipients[0], pdf: pdf.replace(/\s+/g, ' '), docx }
}

test('an export explains a day due as its page does: every day counted, what stood still, what extended it', async () => {
  await pauseClock(actor, { ...line('2026-06-08', 'The fee was open'), untilOn: toDay('2026-06-10') })
  await extend('The public interest is weighed')
  const explained = await explainDue(actor, sent.letterId, sent.recipientId)
  const due = explained?.derived.due
  if (!due) throw new Error('Nothing is due.')
  const { recipient, pdf, docx } = await exported()
  expect(recipient?.due).toMatchObject({
    on: due.dueOn,
    ruleVersion: '2000-1',
    address: 'https://www.legislation.gov.uk/ukpga/2000/36/section/10',
    assumed: 'sent',
    counted: due.counted,
    steps: due.steps.map(({ why, dueOn: on }) => ({ why, on })),
  })
  expect(recipient?.due?.counted).toHaveLength(40)
  expect(recipient?.due?.paused).toContain('2026-06-08')
  expect(recipient?.clock).toMatchObject([
    { kind: 'pause', on: '2026-06-08', reason: 'The fee was open' },
    { kind: 'resume', on: '2026-06-10' },
    { kind: 'extension', days: 20, dayKind: 'working_days', countedFrom: 'due', saidBy: 'The registrar' },
  ])
  for (const text of [pdf, docx]) {
    expect(text).toContain('From 8 June 2026 on the clock stood still.')
    expect(text).toContain('The fee was open')
    expect(text).toContain('On 20 June 2026 the term was extended by 20 working days.')
    expect(text).toContain('With an extension:')
    expect(text).toMatch(/Counted: 2 June to 5 June/)
  }
})

test('a rule is named in the language of the export, also to machines; a day set by a person too', async () => {
  const french = await exported({ language: 'fr' })
  expect(french.recipient?.due?.rule).toBe('Royaume-Uni : accès à l’information')
  for (const text of [french.pdf, french.docx]) {
    expect(text).toContain('Royaume-Uni : accès à l’information')
    expect(text).not.toContain('freedom of information')
  }
  const where = { workspaceId: actor.workspaceId, id: sent.recipientId }
  await changeRecord(actor, (tx) => tx.recipient.updateMany({ where, data: { dueRuleId: null } }))
  expect((await exported({ language: 'de' })).recipient?.due?.rule).toBe('Tag, den eine Person gesetzt hat')
})

test('a reply that answers nothing is told to have left the clock running, where it was chosen', async () => {
  const { caseId, institutionId, recipientId } = sent
  const about = { caseId, institutionId, recipientIds: [recipientId], receivedOn: '2026-06-03' }
  const { id } = await buildReply(actor, about)
  await changeRecord(actor, (tx) =>
    tx.reply.updateMany({ where: { workspaceId: actor.workspaceId, id }, data: { kind: 'acknowledgement' } }),
  )
  const told = await exported({ replies: [id] })
  expect(told.recipient?.emptyReplies).toEqual([{ on: '2026-06-03', kind: 'acknowledgement', exhibit: 'E 1' }])
  expect(told.pdf).toContain('An acknowledgement of 3 June 2026 did not stop the clock.')
  const without = await exported()
  expect(without.recipient?.emptyReplies).toEqual([])
  expect(without.pdf).not.toContain('acknowledgement of')
})

test('while a clock stands still nothing is due, and the export says since when and why', async () => {
  await pauseClock(actor, { ...line('2026-06-08', 'The fee is open'), untilOn: null })
  const { recipient, pdf } = await exported()
  expect(recipient?.due).toBeNull()
  expect(recipient?.clock).toMatchObject([{ kind: 'pause', on: '2026-06-08' }])
  expect(pdf).toContain('From 8 June 2026 on the clock stood still. Reason: The fee is open')
  await resumeClock(actor, line('2026-06-12', ''))
  expect((await exported()).recipient?.clock.map(({ kind }) => kind)).toEqual(['pause', 'resume'])
})

test('what is redacted is taken out of the reasons of a clock too', async () => {
  await extend('Zephyrine asked for more time')
  const { recipient, pdf, docx } = await exported({ redact: 'Zephyrine\nregistrar' })
  expect(recipient?.clock[0]).toMatchObject({ kind: 'extension', dayKind: 'working_days' })
  expect(JSON.stringify(recipient) + pdf + docx).not.toMatch(/Zephyrine|registrar/)
})
