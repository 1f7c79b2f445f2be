import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import pg from 'pg'
import type { Actor } from '@/lib/auth/actor'
import { receiveBytes } from '@/lib/documents/receive-file'
import { gatherCases } from '@/lib/exports/gather-cases'
import { makeExport } from '@/lib/exports/make-export'
import { printDocument } from '@/lib/exports/print/print-document'
import { printFonts } from '@/lib/exports/print-fonts'
import { printLanguage } from '@/lib/exports/print/print-language'
import { printTranslator } from '@/lib/exports/print/print-translator'
import { getExportBuilder } from '@/lib/exports/get-export-builder'
import { getExport } from '@/lib/exports/queries'
import { runExport } from '@/lib/exports/run-export'
import { exportChoice, itemKinds, makeExportInput, type MakeExport } from '@/lib/exports/schema'
import { fill } from '@/lib/runtime/bench/fill'
import { percentile, timed } from '@/lib/runtime/bench/measure'
import { ownerDatabaseUrl } from '@/lib/runtime/database-urls'

/** Letters of one case: with their replies and commitments 500 items. */
const lettersOfCase = 143
const bytesOfFile = 100_000
const rounds = 3

/** Gives each letter a file of its own name, all with the same bytes, and the quotations a letter to stand in. */
async function giveFiles({ workspaceId, memberId }: Actor): Promise<void> {
  const { sha256, sizeBytes } = await receiveBytes(Buffer.alloc(bytesOfFile, 'We will do it. '), {
    limitBytes: bytesOfFile,
  })
  const client = new pg.Client({ connectionString: ownerDatabaseUrl() })
  await client.connect()
  try {
    await client.query(
      `UPDATE "Document" d SET "sha256" = $2, "sizeBytes" = $3, "letterId" = (SELECT "id" FROM "Letter" l
         WHERE l."workspaceId" = $1 AND l."caseId" = d."caseId" ORDER BY "sentOn" LIMIT 1) WHERE d."workspaceId" = $1`,
      [workspaceId, sha256, sizeBytes],
    )
    await client.query(
      `INSERT INTO "Document" ("workspaceId", "id", "caseId", "letterId", "name", "mediaType", "sizeBytes", "sha256", "origin", "readState", "keptById")
       SELECT $1, gen_random_uuid(), "caseId", "id", 'letter.txt', 'text/plain', $3, $2, 'uploaded', 'read', $4 FROM "Letter" WHERE "workspaceId" = $1`,
      [workspaceId, sha256, sizeBytes, memberId],
    )
  } finally {
    await client.end()
  }
}

type Alone = { ms: number; pages: number; bytes: number }

/** Typst alone on the source of an export, in a fresh process each time. */
async function typstAlone(actor: Actor, id: string): Promise<() => Promise<Alone>> {
  const asked = await getExport(actor, id)
  const choice = exportChoice.parse(asked?.choice)
  const t = printTranslator(choice.language)
  const { cases } = await gatherCases(actor, { preparedFor: '', choice }, t)
  const histories = cases.map(({ history }) => history)
  const document = JSON.stringify(printDocument(histories, printLanguage('en', t), { purpose: 'case_history' }))
  const fonts = (await printFonts(document)).map((font) => font.toString('base64'))
  const template = join(process.cwd(), 'lib', 'exports', 'template')
  return async () => {
    const program = join(import.meta.dirname, 'typst-alone.mjs')
    const child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'] })
    child.stdin.end(JSON.stringify({ template, document, fonts }))
    return JSON.parse(await text(child.stdout)) as Alone
  }
}

const sampleOf = async (work: () => Promise<unknown>, prepare: () => Promise<unknown> = () => Promise.resolve()) => {
  const sample: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    await prepare()
    sample.push(await timed(work))
  }
  return Math.round(percentile(sample, 0.5))
}

/** The whole job of an export of a case with 500 items, one format at a time (median, ms), and Typst alone on its source. */
export async function benchExports(actor: Actor): Promise<object> {
  const { bigCaseId } = await fill(actor, lettersOfCase, lettersOfCase)
  await giveFiles(actor)
  const [found] = (await getExportBuilder(actor, [bigCaseId])) ?? []
  if (!found) throw new Error('The case to export is not there.')
  const items = Object.fromEntries(itemKinds.map((kind) => [kind, found[kind].map(({ id }) => id)]))
  const ask = (format: MakeExport['formats'][number]) =>
    makeExport(
      actor,
      makeExportInput.parse({ ...items, submissionKey: randomUUID(), caseId: bigCaseId, formats: [format] }),
    )
  const ms: Record<string, number> = {}
  for (const format of ['pdf', 'docx', 'xlsx', 'zip'] as const) {
    let id = ''
    ms[format] = await sampleOf(
      () => runExport(actor, id),
      async () => {
        id = (await ask(format)).id
      },
    )
  }
  const alone = await typstAlone(actor, (await ask('pdf')).id)
  const samples: Alone[] = []
  for (let round = 0; round < rounds; round += 1) samples.push(await alone())
  const typst = Math.round(
    percentile(
      samples.map((sample) => sample.ms),
      0.5,
    ),
  )
  const count = itemKinds.reduce((sum, kind) => sum + found[kind].length, 0)
  return {
    items: count,
    files: lettersOfCase + 1,
    pages: samples[0]?.pages,
    ms,
    typstAloneMs: typst,
    pdfAgainstTypst: Math.round(((ms.pdf ?? 0) / typst) * 100) / 100,
  }
}
