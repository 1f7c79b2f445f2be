import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { rulesHash } from '@/lib/reading/learning/rules-hash'
import { readMarkedWeights } from '@/lib/reading/weights-file'

/** A sentence where weights were not fitted on the rules as they are, given the mark in their file; null where they were. */
export function onOtherRules(file: string, rules: string | null): string | null {
  const now = rulesHash()
  if (rules === now) return null
  const which = rules === null ? 'does not say on which rules it was fitted' : `was fitted on the rules ${rules}`
  return `${file} ${which}; the rules are ${now} now: fit it again.`
}

/** Such a sentence for each file of weights in a folder; nothing of what holds no weights, or where there is no folder. */
export async function allOnOtherRules(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  const files = names.filter((name) => name.endsWith('.json')).sort()
  const told = files.map(async (name) => {
    const file = join(folder, name)
    const marked = await readMarkedWeights(file).catch(() => null)
    return marked ? onOtherRules(file, marked.rules) : null
  })
  return (await Promise.all(told)).filter((sentence) => sentence !== null)
}
