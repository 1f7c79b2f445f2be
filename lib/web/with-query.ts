/** What an address asks for, by name. */
export type Query = Record<string, string | string[] | null | undefined>

/** An address with its query; what is missing or empty is left out, lists are repeated. */
export function withQuery(path: string, query: Query, fragment?: string): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const one of [value ?? []].flat()) if (one !== '') params.append(name, one)
  }
  const text = params.toString()
  return `${path}${text ? `?${text}` : ''}${fragment ? `#${fragment}` : ''}`
}
