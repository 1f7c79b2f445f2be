import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { readText } from '@/lib/reading/read-text'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

const used = () => {
  collect()
  return process.memoryUsage().heapUsed / 1_048_576
}

const megabyte = 1_048_576

/** A long text that says hardly anything, with one long name that no other has. */
const textOf = (at: number) =>
  `The ${'Halvikabcdefghij'.concat(String.fromCharCode(97 + at))} gate is open.\n${' '.repeat(megabyte)}\nIt is.`

test('of a text that was read no more is kept than single words, however long it was', () => {
  readText(textOf(0))
  const before = used()
  for (let at = 1; at <= 8; at += 1) readText(textOf(at))
  expect(used() - before).toBeLessThan(3)
})
