import { expect, test } from 'vitest'
import { readText } from '@/lib/reading/read-text'

test.each([
  ['we shall, then, also', ', nevertheless', ', x publish the list.'],
  ['the report is, then', ', newly', ', x published by us.'],
  ['these measures will', ', newly', ', publish the list.'],
  ['la commune ne va', ', également, aussi', ', x publier la liste.'],
  ['le ministre vient', ', également, aussi', ', x de publier la liste.'],
  ['wir werden', ', nämlich, auch', ', x die Liste veröffentlichen.'],
  ['będziemy', ', także, również', ', x publikować listę.'],
])('however many words stand between commas before a deed, a sentence is read at once: %s', (before, again, behind) => {
  const begun = process.cpuUsage().user
  readText(`${before}${again.repeat(60)}${behind}`)
  expect((process.cpuUsage().user - begun) / 1e6).toBeLessThan(20)
})
