import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const folder = path.resolve(import.meta.dirname, '../../../../../shared/files')

export const whySkipped = 'The files to read lie beside the checkout in ../shared/files; they are not here.'

export type FileBeside = {
  name: string
  path: string
  kind: string
  isHostile: boolean
  outcome: 'parse' | 'clear-error' | 'parse-or-clear-error'
  note: string
}

/** The files of the list beside the checkout, in its order; null where there are none. They are never copied. */
export function filesBeside(): FileBeside[] | null {
  const list = path.join(folder, 'MANIFEST.tsv')
  if (!existsSync(list)) return null
  const [, ...rows] = readFileSync(list, 'utf8').trim().split('\n')
  return rows.map((row) => {
    const cells = row.split('\t')
    const [name = '', , , , , , , hostility, outcome, note = ''] = cells
    return {
      name,
      path: path.join(folder, name),
      kind: name.split('/')[1] ?? '',
      isHostile: hostility === 'hostile',
      outcome: outcome as FileBeside['outcome'],
      note,
    }
  })
}
