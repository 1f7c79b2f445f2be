import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Twelve hex digits that name the rules and weights a score belongs to: any change of them changes it. */
export function rulesHash(): string {
  const folder = resolve(import.meta.dirname, '../rules')
  const hash = createHash('sha256')
  for (const name of readdirSync(folder, { recursive: true }).map(String).sort()) {
    if (/\.(?:ts|json)$/.test(name) && !name.includes('.test.'))
      hash.update(name).update(readFileSync(join(folder, name)))
  }
  return hash.digest('hex').slice(0, 12)
}
