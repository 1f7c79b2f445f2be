import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const seeds = resolve(import.meta.dirname, '../../shared/seeds')

/** A real text that lies beside the checkout; null elsewhere. It is never copied into the repository. */
export function realText(name: string): string | null {
  const path = resolve(seeds, name)
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}

export const whySkipped = 'The real texts lie beside the checkout in ../shared/seeds; they are not here.'
