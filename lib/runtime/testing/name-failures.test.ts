import { expect, test } from 'vitest'
import { namePlaywrightFailures, nameVitestFailures } from './name-failures'

const passed = { status: 'passed', fullName: 'a letter is kept', failureMessages: [] }
const failed = { status: 'failed', fullName: 'a reply is kept', failureMessages: ['expected 1 to be 2'] }

test('a failed test is named with its file and its message, and a test that passed is not', () => {
  const report = { testResults: [{ name: 'a.test.ts', status: 'failed', assertionResults: [passed, failed] }] }
  expect(nameVitestFailures(report)).toEqual(['a.test.ts > a reply is kept\nexpected 1 to be 2'])
})

test('a test file that does not load is named', () => {
  const report = { testResults: [{ name: 'b.test.ts', status: 'failed', message: 'no module', assertionResults: [] }] }
  expect(nameVitestFailures(report)).toEqual(['b.test.ts\nno module'])
})

test('a failed journey is named wherever it stands in its file, and an error outside all journeys too', () => {
  const spec = (title: string, ok: boolean) => ({
    title,
    file: 'c.spec.ts',
    ok,
    tests: [{ results: [{ errors: ok ? [] : [{ message: 'timed out' }] }] }],
  })
  const report = {
    errors: [{ message: 'the product did not start' }],
    suites: [{ specs: [spec('one', true)], suites: [{ specs: [spec('two', false)] }] }],
  }
  expect(namePlaywrightFailures(report)).toEqual([
    'outside a journey\nthe product did not start',
    'c.spec.ts > two\ntimed out',
  ])
})

test('a runner that died before it wrote a report is told as such', () => {
  expect(nameVitestFailures(null)).toHaveLength(1)
  expect(namePlaywrightFailures(null)).toHaveLength(1)
})
