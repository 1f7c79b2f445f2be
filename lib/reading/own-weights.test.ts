import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { env } from '@/lib/env'
import { ownWeights } from '@/lib/reading/own-weights'
import { readFile } from '@/lib/reading/read-file'
import { fittedWeights } from '@/lib/reading/rules/score'
import { weightsFileOf } from '@/lib/reading/weights-file'

const id = '018f0000-0000-7000-8000-000000000002'
const given = env.DATA_DIR
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'weights-'))
  Object.assign(env, { DATA_DIR: folder })
})
afterEach(() => {
  Object.assign(env, { DATA_DIR: given })
  rmSync(folder, { recursive: true })
})

function lay(content: string) {
  const file = weightsFileOf(folder, id)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

test('a file is read with the weights of its workspace, and with those of the installation where it has none', async () => {
  const path = join(folder, 'letter.txt')
  writeFileSync(path, 'Dear colleagues,\n\nThe Ministry will publish the instruction by 30 June 2026.\n')
  const commitments = async () => {
    const read = await readFile(path, { name: 'letter.txt', weights: await ownWeights(id) })
    return read.ok && read.reading?.suggestions.filter(({ kind }) => kind === 'commitment').length
  }
  expect(await commitments()).toBe(1)
  const never = { ...fittedWeights.commitment, bias: -100 }
  lay(JSON.stringify({ ...fittedWeights, commitment: never }))
  expect(await commitments()).toBe(0)
})

test('what is no weights is not read with', async () => {
  lay('{"commitment": {}}')
  expect(await ownWeights(id)).toBeNull()
})
