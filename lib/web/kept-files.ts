/** A file that a refused form keeps: its document's id, and the name that the form shows. */
export type KeptFile = { id: string; name: string }

/** What one such file is called in the field `keptFiles[]`. */
export const keptFileOf = (id: string, name: string) => `${id} ${name}`

/** In what a form gives back: the ids of files that it named and that are not there any more. */
const goneField = 'goneFiles[]'

type Values = Record<string, string | string[]>

/** The ids of files that a form is to show no more, from what it gave back. */
export const goneFilesIn = (values: Values): string[] => [values[goneField] ?? []].flat()

/** What a form gives back without files that are not there any more, and the names that they had in it. */
export function withoutGone(values: Values, gone: readonly string[]): { values: Values; names: string[] } {
  const all = keptFilesIn(values)
  const left = all.filter(({ id }) => !gone.includes(id))
  const documents = [values['documents[]'] ?? []].flat().filter((id) => !gone.includes(id))
  return {
    values: {
      ...values,
      'documents[]': documents,
      'keptFiles[]': left.map(({ id, name }) => keptFileOf(id, name)),
      [goneField]: [...gone],
    },
    names: all.flatMap(({ id, name }) => (gone.includes(id) ? name : [])),
  }
}

/** The files that a form kept, from what it gave back. */
export const keptFilesIn = (values: Values): KeptFile[] =>
  [values['keptFiles[]'] ?? []].flat().map((line) => {
    const end = line.indexOf(' ')
    return { id: line.slice(0, end), name: line.slice(end + 1) }
  })
