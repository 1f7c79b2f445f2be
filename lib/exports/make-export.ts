import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'
import { ForbiddenError, InvalidError, NotFoundError } from '@/lib/errors'
import { gatherCases } from '@/lib/exports/gather-cases'
import { mayExportCase } from '@/lib/exports/policy'
import { printTranslator } from '@/lib/exports/print/print-translator'
import { itemKinds, keptForDays, type ExportChoice, type MakeExport } from '@/lib/exports/schema'
import { enqueue } from '@/lib/jobs/enqueue'
import { once } from '@/lib/timeline/once'
import { recordEvent } from '@/lib/timeline/record-event'

const dayMs = 86_400_000

/** What is made when nobody chose: something to read, something to edit, and all of it with its originals. */
const usualFormats = ['pdf', 'docx', 'zip'] as const

function choiceOf(input: MakeExport): ExportChoice {
  const { caseId, cases, formats, language, order, originals, redact, redacted, originalsChecked } = input
  const items = Object.fromEntries(itemKinds.map((kind) => [kind, input[kind]])) as ExportChoice['items']
  return {
    cases: [...new Set([caseId, ...cases])],
    items,
    language,
    order,
    formats: formats.length > 0 ? formats : [...usualFormats],
    originals,
    redact,
    redacted,
    originalsChecked,
  }
}

async function refuseUnknownCases(tx: Tx, workspaceId: string, ids: string[]) {
  const known = await tx.case.count({ where: { workspaceId, id: { in: ids } } })
  if (known !== ids.length) throw new NotFoundError()
}

/** A commitment, claim or reference whose document stays behind could not be checked by whoever reads the export. */
async function refuseLooseQuotations(tx: Tx, workspaceId: string, { items }: ExportChoice) {
  const chosen = [...items.letters, ...items.replies, ...items.sources]
  const isNot = (key: 'letterId' | 'replyId' | 'sourceId') => ({ OR: [{ [key]: null }, { [key]: { notIn: chosen } }] })
  const document = { AND: [isNot('letterId'), isNot('replyId'), isNot('sourceId')] }
  const of = (ids: string[]) => ({ where: { workspaceId, id: { in: ids }, document } })
  const commitment = await tx.commitment.findFirst({ ...of(items.commitments), select: { title: true } })
  const claim = await tx.claim.findFirst({ ...of(items.claims), select: { summary: true } })
  const reference = await tx.reference.findFirst({ ...of(items.references), select: { citation: true } })
  const title = commitment?.title ?? claim?.summary ?? reference?.citation
  if (title !== undefined) throw new InvalidError('commitments', 'document_not_chosen', { title })
}

/**
 * Asks for an export of what was ticked, in one case or several: the choice is kept, and a job makes the files. What is
 * ticked is what is exported: an item of another case or workspace is not found. Internal notes cannot be ticked.
 * A preview is the same choice with what it comes to, and without the job.
 */
export async function makeExport(actor: Actor, input: MakeExport): Promise<{ id: string }> {
  if (!mayExportCase(actor)) throw new ForbiddenError()
  const choice = choiceOf(input)
  if (itemKinds.every((kind) => choice.items[kind].length === 0)) throw new InvalidError('letters', 'nothing_chosen')
  const { workspaceId, memberId } = actor
  const { caseId, preparedFor, purpose } = input
  const isDraft = input.as === 'preview'
  const t = printTranslator(choice.language)
  const summary = isDraft ? (await gatherCases(actor, { preparedFor, choice }, t)).summary : null
  return once(actor, input.submissionKey, async (tx) => {
    await refuseUnknownCases(tx, workspaceId, choice.cases)
    await refuseLooseQuotations(tx, workspaceId, choice)
    const { id } = await tx.caseExport.create({
      data: {
        workspaceId,
        caseId,
        purpose,
        state: isDraft ? 'draft' : 'waiting',
        choice,
        ...(summary ? { summary } : {}),
        caseCount: choice.cases.length,
        preparedFor,
        stepsAll: choice.formats.length + 1,
        expiresAt: new Date(Date.now() + (isDraft ? 1 : keptForDays) * dayMs),
        createdById: memberId,
      },
      select: { id: true },
    })
    await tx.caseExportCase.createMany({
      data: choice.cases.map((one, position) => ({ workspaceId, exportId: id, caseId: one, position })),
    })
    const { formats, originalsChecked } = choice
    const redactions = choice.redact.length + choice.redacted.length
    const data = { purpose, formats, redactions, originalsChecked }
    await recordEvent(tx, actor, { type: 'export.asked_for', subjectId: id, caseId, data })
    if (!isDraft) await enqueue(tx, 'make-export', { workspaceId, memberId, subjectId: id })
    return { id }
  })
}
