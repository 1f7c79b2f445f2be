import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { clientNamespaces } from '@/lib/i18n/client-namespaces'

const files = globSync(['app/**/*.tsx', 'components/**/*.{ts,tsx}'])
const texts = new Map(files.map((file) => [file.replace(/\.tsx?$/, ''), readFileSync(file, 'utf8')]))

const importsOf = (text: string) =>
  [...text.matchAll(/^import (?!type).*?from '@\/((?:components|app)\/[^']+)'/gms)].flatMap(([, path]) =>
    path ? [path] : [],
  )

/** What runs in the browser: the files that say so, and every component that they import. */
function reachedInBrowser(): Set<string> {
  const waiting = [...texts].filter(([, text]) => text.startsWith("'use client'")).map(([path]) => path)
  const reached = new Set<string>()
  for (let path = waiting.pop(); path; path = waiting.pop()) {
    const text = texts.get(path)
    if (reached.has(path) || text === undefined || text.startsWith("'use server'")) continue
    reached.add(path)
    waiting.push(...importsOf(text))
  }
  return reached
}

test('every message that a part in the browser asks for travels with the page', () => {
  const asked = [...reachedInBrowser()].flatMap((path) =>
    [...(texts.get(path) ?? '').matchAll(/useTranslations\('([\w-]+)/g)].map(([, namespace]) => ({ path, namespace })),
  )
  expect(asked).not.toEqual([])
  expect(asked.filter(({ namespace }) => !clientNamespaces.some((name) => name === namespace))).toEqual([])
})
