import { expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { readRecord } from '@/lib/db'
import { exchangeFiles } from '@/lib/imports/mail/fixtures/exchange'
import { beginImport, linesOf, workThrough } from '@/lib/imports/mail/fixtures/take-in'
import { zipOf } from '@/prisma/factories/zip-of'
import { readAgain } from '@/lib/reading/read-again'
import { storeFailure } from '@/lib/reading/store-reading'
import { sortMail } from '@/lib/imports/mail/sort-mail'
import { runUntilKilled } from '@/lib/runtime/testing/run-until-killed'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

/** Works until some documents were read, the archive itself and one of its mails, and is killed in the middle of the next. */
const workAndDie = () => runUntilKilled('work-on-mail', { isTime: (said) => said.includes('2') })

const namesIn = ({ workspaceId, hiddenCaseIds }: Actor) =>
  readRecord({ workspaceId, hiddenCaseIds }, (tx) =>
    tx.document.findMany({ where: { workspaceId }, orderBy: { name: 'asc' }, select: { name: true } }),
  )

test(
  'an import whose workers are killed in the middle is done by the next ones, without doubles',
  { timeout: 240_000 },
  async () => {
    const actor = await buildWorkspace()
    const files = exchangeFiles().slice(0, 4)
    const importId = await beginImport(actor, [{ name: 'mails.zip', bytes: await zipOf(files) }])
    await workAndDie()
    await workThrough(actor, importId)
    await Promise.all([sortMail(actor.workspaceId, importId), sortMail(actor.workspaceId, importId)])
    const names = files.map(({ name }) => name).sort()
    expect((await linesOf(actor, importId)).map(({ document }) => document.name).sort()).toEqual(names)
    expect((await namesIn(actor)).map(({ name }) => name)).toEqual([...names, 'mails.zip'].sort())
    expect((await linesOf(actor, importId)).every(({ state }) => state === 'waiting')).toBe(true)
  },
)

test(
  'an archive that could not be opened at first stands in the queue, and gives way to its mails when it can',
  { timeout: 120_000 },
  async () => {
    const actor = await buildWorkspace()
    const { workspaceId } = actor
    const [file] = exchangeFiles()
    if (!file) throw new Error('The exchange has no mail.')
    const importId = await beginImport(actor, [{ name: 'mails.zip', bytes: await zipOf([file]) }])
    const [archive] = await readRecord(actor, (tx) =>
      tx.document.findMany({ where: { workspaceId }, select: { id: true } }),
    )
    await storeFailure(workspaceId, archive?.id ?? '', 'too_heavy')
    await sortMail(workspaceId, importId)
    expect((await linesOf(actor, importId)).map(({ document }) => document.name)).toEqual(['mails.zip'])
    await readAgain(actor, { documentId: archive?.id ?? '' })
    await workThrough(actor, importId)
    expect((await linesOf(actor, importId)).map(({ document }) => document.name)).toEqual([file.name])
  },
)
