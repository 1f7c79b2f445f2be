/** A file that a refused form keeps: its document's id, and the name that the form shows. */
export type KeptFile = { id: string; name: string }

/** What one such file is called in the field `keptFiles[]`. */
export const keptFileOf = (id: string, name: string) => `${id} ${name}`

/** The files that a form kept, from what it gave back. */
export const keptFilesIn = (values: Record<string, string | string[]>): KeptFile[] =>
  [values['keptFiles[]'] ?? []].flat().map((line) => {
    const end = line.indexOf(' ')
    return { id: line.slice(0, end), name: line.slice(end + 1) }
  })
