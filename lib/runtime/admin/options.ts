type Options = Record<string, string | boolean | undefined>

/** A value that a command cannot do without; says which option is missing. */
export function required(options: Options, name: string): string {
  const value = options[name]
  if (typeof value === 'string' && value !== '') return value
  throw new Error(`Give --${name}.`)
}
