/** The five places of a workspace, in the order of the bar. */
export const places = ['desk', 'cases', 'letters', 'commitments', 'institutions'] as const

export const hrefOf = (slug: string, place: string): string => (place === 'desk' ? `/${slug}` : `/${slug}/${place}`)

/** Letters holds what belongs to letters; what has no place of its own (search, settings) keeps its own name. */
const within: Record<string, string> = {
  replies: 'letters',
  sources: 'cases',
  exports: 'cases',
  'follow-ups': 'desk',
  reminders: 'desk',
}

/** Where a path belongs: `/coalition/replies/…` is under letters, `/coalition` is the desk. */
export function placeOf(path: string): string {
  const segment = path.split('/')[2] ?? ''
  return within[segment] ?? (segment || 'desk')
}
