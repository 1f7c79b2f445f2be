const dayMs = 24 * 60 * 60 * 1000

/** The civil day `days` before today, as 'YYYY-MM-DD'; demo dates move with the clock, so that "due soon" stays true. */
export const ago = (days: number): string => new Date(Date.now() - days * dayMs).toISOString().slice(0, 10)

/** As a letter writes it: "23 March 2026". */
export const inWords = (days: number): string =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${ago(days)}T00:00:00Z`),
  )
