import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readEnv } from '@/lib/env'

const DATA_DIR = mkdtempSync(join(tmpdir(), 'answerable-env-'))

test.each([
  ['PORT', 'abc', 'must be a whole number from 1 to 65535'],
  ['PORT', '0', 'must be a whole number from 1 to 65535'],
  ['PORT', '70000', 'must be a whole number from 1 to 65535'],
  ['APP_ORIGIN', 'https://a.example/path', 'must be an origin such as https://answerable.example.org, without a path'],
  ['DATABASE_URL', 'mysql://x', 'must begin with postgresql://'],
  ['AUTH_SECRET', 'short', 'must have 32 characters or more'],
  ['UPLOAD_MAX_MB', '-1', 'must be a number of megabytes, above 0 and up to 2000'],
  ['TRUST_PROXY', 'yes', 'must be true or false'],
])('%s=%s is refused by its name, in plain words', (name, value, said) => {
  expect(() => readEnv({ DATA_DIR, [name]: value })).toThrow(`The environment is not right:\n  ${name}: ${said}`)
})

test('every fault is told at once', () => {
  const faulty = () => readEnv({ DATA_DIR, PORT: 'abc', APP_ORIGIN: 'x' })
  expect(faulty).toThrow(/PORT: .*\n {2}APP_ORIGIN: /)
})

test('an empty variable is one that is not set', () => {
  expect(readEnv({ DATA_DIR, PORT: '', APP_ORIGIN: '' })).toMatchObject({
    PORT: 3000,
    APP_ORIGIN: 'http://localhost:3000',
  })
})

test('the secret of an installation is made once', () => {
  expect(readEnv({ DATA_DIR }).AUTH_SECRET).toBe(readEnv({ DATA_DIR }).AUTH_SECRET)
})
