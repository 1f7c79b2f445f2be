import { randomBytes, randomUUID } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findTokenActor } from '@/lib/auth/find-token-actor'
import { hashOfToken } from '@/lib/auth/token-secret'
import { identity } from '@/lib/db'
import { pathOf, removeStored } from '@/lib/documents/file-store'
import { receiveBytes } from '@/lib/documents/receive-file'
import { keepDocument } from '@/lib/documents/keep-document'
import { env } from '@/lib/env'
import { rulesHash } from '@/lib/reading/learning/rules-hash'
import { fittedWeights } from '@/lib/reading/rules/score'
import { weightsFileOf } from '@/lib/reading/weights-file'
import { createToken } from '@/lib/runtime/admin/create-token'
import { createUserByOperator } from '@/lib/runtime/admin/create-user'
import { doctor } from '@/lib/runtime/admin/doctor'
import { sayError } from '@/lib/runtime/admin/say-error'
import { buildMember, buildWorkspace } from '@/prisma/factories/build-workspace'

describe('create-token', () => {
  const askFor = async (role: 'owner' | 'viewer', given: object) => {
    const owner = await buildWorkspace()
    const member = role === 'owner' ? owner : await buildMember(owner, role)
    const { email } = await identity().user.findUniqueOrThrow({ where: { id: member.userId }, select: { email: true } })
    return { member, answer: createToken({ workspace: owner.workspaceSlug, email, name: 'Nightly', ...given }) }
  }

  test('prints a token that stands for the member and opens what was asked for', async () => {
    const { member, answer } = await askFor('owner', { scopes: 'read,write', days: '7' })
    const { token } = await answer
    expect(await findTokenActor(hashOfToken(token))).toMatchObject({
      memberId: member.memberId,
      scopes: ['read', 'write'],
    })
  })

  test('gives nobody more than their role may do, and names options that are wrong', async () => {
    await expect((await askFor('viewer', { scopes: 'write' })).answer).rejects.toMatchObject({
      refusal: { key: 'forbidden' },
    })
    const wrong = await (await askFor('owner', { days: '8' })).answer.catch(sayError)
    expect(wrong).toEqual({ options: [{ name: 'days', message: 'not_understood' }] })
    await expect((await askFor('owner', { workspace: 'nowhere' })).answer).rejects.toThrow('is no member')
  })
})

test('create-user names what is wrong with an address', async () => {
  const wrong = await createUserByOperator({ email: 'nope', name: 'Maren' }).catch(sayError)
  expect(wrong).toEqual({ options: [{ name: 'email', message: 'email_not_understood' }] })
})

test('doctor names a row whose file is gone, and a file that is not what its name says', async () => {
  const actor = await buildWorkspace()
  const keep = async () => {
    const stored = await receiveBytes(randomBytes(100), { limitBytes: 1000 })
    await keepDocument(actor, { stored, displayName: 'kept.bin' })
    return stored.sha256
  }
  const [gone, changed] = [await keep(), await keep()]
  await removeStored(gone)
  await writeFile(pathOf(changed), 'something else')
  const found = await doctor({})
  expect(found.ok).toBe(false)
  expect(found.missing).toContain(gone)
  expect(found.damaged).toContain(changed)
  expect([found.missing, found.damaged].flat().filter((sha256) => sha256 === gone)).toHaveLength(1)
})

test('doctor names weights of a workspace that were fitted on other rules, and none that were fitted on those of today', async () => {
  const fitted = async (rules: string) => {
    const file = weightsFileOf(env.DATA_DIR, randomUUID())
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, JSON.stringify({ rules, ...fittedWeights }))
    return file
  }
  const [ofToday, ofBefore] = [await fitted(rulesHash()), await fitted('0123456789ab')]
  const { weights } = await doctor({})
  await Promise.all([ofToday, ofBefore].map((file) => rm(file)))
  expect(weights.filter((sentence) => sentence.startsWith(ofToday))).toEqual([])
  const [sentence] = weights.filter((one) => one.startsWith(ofBefore))
  expect(sentence).toMatch(/ was fitted on the rules 0123456789ab; the rules are [0-9a-f]{12} now: fit it again\.$/)
})
