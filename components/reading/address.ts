/** An address of this page with more in its query; `here` may have some already. */
export const addressOf = (here: string, query: string): string => `${here}${here.includes('?') ? '&' : '?'}${query}`
