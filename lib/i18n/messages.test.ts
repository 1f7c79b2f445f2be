import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const folder = join(import.meta.dirname, 'messages')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))

// Of two keys with one name the later one counts, without a word: the earlier string would stand there unseen.
test.each(files)('no key stands twice in %s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8')
  expect(`${JSON.stringify(JSON.parse(text), null, 2)}\n`).toBe(text)
})
