/** Tokens open the API, and this version has none: said plainly, so that nobody builds on a token that opens nothing. */
export const createToken = (): Promise<object> =>
  Promise.reject(new Error('This version has no API, so there is nothing that a token could open.'))
