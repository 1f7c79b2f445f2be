import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { readRecord } from '@/lib/db'
import { readEnv } from '@/lib/env'
import { startDovecot, whyNoDovecot, type Dovecot } from '@/lib/imports/mail/fixtures/dovecot'
import { exchange } from '@/lib/imports/mail/fixtures/exchange'
import { workThrough } from '@/lib/imports/mail/fixtures/take-in'
import { writeMail } from '@/lib/imports/mail/fixtures/write-mail'
import { mailboxOf } from '@/lib/imports/mail/mailbox/mailbox-address'
import { pollMailbox } from '@/lib/imports/mail/mailbox/poll-mailbox'
import { getMailStart } from '@/lib/imports/mail/queries'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

const root = resolve(import.meta.dirname, '../../../..')

const mailNumber = (number: number) =>
  writeMail({ ...exchange.newsletter, id: `number-${number}@paper.example`, subject: `Number ${number}` })

const takenBy = ({ workspaceId, hiddenCaseIds }: Actor) =>
  readRecord({ workspaceId, hiddenCaseIds }, async (tx) => {
    const files = await tx.mailImportFile.findMany({
      where: { workspaceId },
      orderBy: [{ uidValidity: 'asc' }, { uid: 'asc' }],
      select: { uid: true, document: { select: { name: true } } },
    })
    return files.map(({ document }) => document.name)
  })

const names = (numbers: number[]) => numbers.map((number) => `Number ${number}.eml`)

test('the address of a mailbox comes from the environment alone, and says what is wrong with it', () => {
  const url = 'imaps://post%40coalition.example:a%2Fb@mail.example:1993/Answerable%20in'
  const read = mailboxOf(readEnv({ ...process.env, MAILBOX_URL: url, MAILBOX_WORKSPACE: 'coalition' }))
  expect(read).toEqual({
    host: 'mail.example',
    port: 1993,
    isSecure: true,
    user: 'post@coalition.example',
    password: 'a/b',
    folder: 'Answerable in',
    workspaceSlug: 'coalition',
  })
  expect(mailboxOf(readEnv({ ...process.env }))).toBeNull()
  expect(() => readEnv({ ...process.env, MAILBOX_URL: 'https://mail.example/x' })).toThrow(
    /MAILBOX_URL: must look like/,
  )
  expect(() => readEnv({ ...process.env, MAILBOX_URL: url })).toThrow(/MAILBOX_WORKSPACE: must name the workspace/)
})

test('a server that cannot be reached is said to members, without its address', async () => {
  const actor = await buildWorkspace()
  const address = { host: '127.0.0.1', port: 9, isSecure: false, user: 'post', password: 'kettle', folder: 'In' }
  expect(await pollMailbox({ ...address, workspaceSlug: actor.workspaceSlug })).toBe(0)
  const { mailboxes } = await getMailStart(actor)
  expect(mailboxes).toMatchObject([{ failure: 'connect' }])
  expect(JSON.stringify(mailboxes)).not.toMatch(/kettle|post|127/)
})

describe(`a folder of a real mail server ${whyNoDovecot}`, { timeout: 120_000 }, () => {
  let dovecot: Dovecot
  let actor: Actor

  beforeAll(async () => {
    if (whyNoDovecot) return
    actor = await buildWorkspace()
    dovecot = await startDovecot(actor.workspaceSlug)
  })
  afterAll(() => dovecot?.stop())

  const put = (numbers: number[], folder = 'Answerable') =>
    dovecot.asUser(async (client) => {
      for (const number of numbers) await client.append(folder, mailNumber(number))
    })

  test.skipIf(whyNoDovecot)('only what is put into the folder is taken, once, and nothing in it changes', async () => {
    await put([1, 2])
    await put([99], 'INBOX')
    expect(await pollMailbox(dovecot.address)).toBe(2)
    expect(await pollMailbox(dovecot.address)).toBe(0)
    expect(await takenBy(actor)).toEqual(names([1, 2]))
    const flags = await dovecot.asUser(async (client) => {
      await client.mailboxOpen('Answerable')
      const all = await client.fetchAll('1:*', { flags: true })
      return all.map((mail) => [...(mail.flags ?? [])].filter((flag) => flag !== '\\Recent'))
    })
    expect(flags).toEqual([[], []])
  })

  test.skipIf(whyNoDovecot)('a look that is killed half-way takes no mail twice and loses none', async () => {
    await put([3, 4, 5, 6])
    const script = ['--import', 'tsx', '--conditions=react-server', 'lib/runtime/testing/poll-mailbox.ts']
    const child = spawn(process.execPath, [...script, JSON.stringify(dovecot.address)], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'test', NODE_OPTIONS: '' },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    child.stdout.once('data', () => child.kill('SIGKILL'))
    await new Promise<void>((done) => child.once('close', () => done()))
    expect(await takenBy(actor)).toEqual(names([1, 2, 3]))
    expect(await pollMailbox(dovecot.address)).toBe(3)
    expect(await takenBy(actor)).toEqual(names([1, 2, 3, 4, 5, 6]))
  })

  test.skipIf(whyNoDovecot)('two looks at once take each mail once', async () => {
    await put([7, 8, 9])
    await Promise.all([pollMailbox(dovecot.address), pollMailbox(dovecot.address)])
    expect(await takenBy(actor)).toEqual(names([1, 2, 3, 4, 5, 6, 7, 8, 9]))
  })

  test.skipIf(whyNoDovecot)('when the server numbers its mails anew, only new ones are taken', async () => {
    await dovecot.asUser(async (client) => {
      await client.mailboxDelete('Answerable')
      await client.mailboxCreate('Answerable')
    })
    await put([9, 10])
    await pollMailbox(dovecot.address)
    expect((await takenBy(actor)).filter((name) => name === 'Number 9.eml')).toHaveLength(1)
    expect(await takenBy(actor)).toContain('Number 10.eml')
  })

  test.skipIf(whyNoDovecot)('what was taken waits in the queue like any mail that was brought in', async () => {
    const other = await buildWorkspace()
    await pollMailbox({ ...dovecot.address, workspaceSlug: other.workspaceSlug })
    const { imports } = await getMailStart(other)
    expect(imports).toHaveLength(1)
    for (const { id } of imports) await workThrough(other, id)
    const { lines } = await getMailStart(other)
    expect(lines).toMatchObject({ waiting: 2, filed: 0, duplicate: 0 })
  })

  test.skipIf(whyNoDovecot)('a refused account and a missing folder are named as what they are', async () => {
    await pollMailbox({ ...dovecot.address, password: 'wrong' })
    await pollMailbox({ ...dovecot.address, folder: 'Nowhere' })
    const { mailboxes } = await getMailStart(actor)
    expect(mailboxes.map(({ failure }) => failure).sort()).toEqual(['folder', 'sign_in'])
  })
})
