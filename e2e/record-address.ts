/** An id as the product writes it into an address. */
const anId = '[0-9a-f-]{36}'

/** The address of any record of a kind: `recordAddress('letters')`; with `behind` what follows its id, `$` where nothing may. */
export const recordAddress = (path: string, behind = '') => new RegExp(`/${path}/${anId}${behind}`)

/** An address that names the record which was saved. */
export const namesSaved = new RegExp(`saved=${anId}`)
