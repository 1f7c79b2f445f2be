import { factsOf } from '@/lib/reading/facts'

export type Titled = { name: string; facts: unknown; erasureId: string | null }

/** What a document is called where several are named: a mail goes by what it is about, any other file by its name. */
export const titleOf = ({ name, facts, erasureId }: Titled): string =>
  (erasureId ? null : factsOf(facts)?.mail?.subject?.trim()) || name
