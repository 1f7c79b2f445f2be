/** Whether the system said this of a file or a line, by the codes of Node's errors ('EEXIST', 'ENOSPC', …). */
export const hasCode = (error: unknown, ...codes: readonly string[]): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code))

/** There is no such file. Every other fault of reading says nothing of that: no right, no room for one more open file, a broken disk. */
export const isMissing = (error: unknown): boolean => hasCode(error, 'ENOENT')
