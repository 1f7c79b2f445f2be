import { latinSource } from '@/lib/reading/rules/latin'
import { withCapitals } from '@/lib/reading/rules/names/capitals'

/** A pattern of names: its letters, capitals and digits are those of Latin script, which the engine makes ready at once. */
export const nameSource = (source: string): string => latinSource(withCapitals(source))
