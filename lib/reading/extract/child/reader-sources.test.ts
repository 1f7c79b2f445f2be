import { expect, test } from 'vitest'
import { readerSources } from '@/lib/reading/extract/child/reader-sources'

test('a child is given every module that it reads with, as JavaScript', async () => {
  const sources = JSON.parse((await readerSources()).toString('utf8')) as Record<string, string>
  expect(sources['lib/reading/extract/child/main.ts']).toContain('await answer(task, bytes)')
  const imported = new Set(
    Object.values(sources).flatMap((source) =>
      [...source.matchAll(/from '@[/]([^']+)'/g)].map(([, path]) => path ?? ''),
    ),
  )
  const missing = [...imported].filter(
    (path) => /^lib[/]reading[/](?:extract|rules)[/]/.test(path) && !path.endsWith('.json'),
  )
  expect(missing.filter((path) => !(`${path}.ts` in sources))).toEqual([])
  expect(Object.values(sources).some((source) => /^(?:import|export) type /m.test(source))).toBe(false)
})
