import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { caseHistory } from '@/lib/exports/case-history'
import { caseHistorySchemaText } from '@/lib/exports/case-history-schema'
import { english } from '@/lib/exports/fixtures/english'
import { norland } from '@/lib/exports/fixtures/norland'

// When the format changes: npx vitest run lib/exports/case-history-schema --update
test('the JSON Schema in docs is that of the format', async () => {
  await expect(caseHistorySchemaText()).toMatchFileSnapshot('../../docs/case-history.schema.json')
})

test('every field of the format is described', () => {
  const undescribed = [...fieldsWithout(JSON.parse(caseHistorySchemaText()), '')]
  expect(undescribed).toEqual([])
})

test('the documentation names every list and object of the history', async () => {
  const text = await readFile('docs/case-history-format.md', 'utf8')
  for (const field of Object.keys(caseHistory.shape)) expect(text).toContain(`\`${field}\``)
})

test('a field that is not in the format is refused, so that an internal note cannot come along', () => {
  const history = norland(english)
  expect(caseHistory.safeParse({ ...history, notes: ['internal'] }).success).toBe(false)
  const letters = [{ ...history.letters[0], note: 'internal' }]
  expect(caseHistory.safeParse({ ...history, letters }).success).toBe(false)
})

test('a status that is not that of the newest update that counts is refused', () => {
  const history = norland(english)
  const commitments = history.commitments.map((commitment) => ({ ...commitment, status: 'stalled' as const }))
  expect(caseHistory.safeParse({ ...history, commitments }).success).toBe(false)
})

test('days that are not in the calendar are refused', () => {
  expect(caseHistory.safeParse({ ...norland(english), preparedOn: '2026-02-29' }).success).toBe(false)
})

type Schema = { description?: string; properties?: Record<string, Schema>; items?: Schema; anyOf?: Schema[] }

function* fieldsWithout(schema: Schema, path: string): Generator<string> {
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    const described = field.description ?? field.anyOf?.find((option) => option.description)?.description
    if (!described && !['text', 'case'].includes(name)) yield `${path}.${name}`
    yield* fieldsWithout(field, `${path}.${name}`)
  }
  if (schema.items) yield* fieldsWithout(schema.items, `${path}[]`)
  for (const option of schema.anyOf ?? []) yield* fieldsWithout(option, path)
}
