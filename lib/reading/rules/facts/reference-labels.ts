import { latinSource } from '@/lib/reading/rules/latin'
import { said } from '@/lib/reading/rules/wording'

const [yours, own, any, book] = [said('your_mark'), said('own_mark'), said('any_mark'), said('book_mark')]

/** Whose mark a label announces: of the letter that is answered, of the sender, of either, or of the sender's book of post. */
export type Whose = 'yours' | 'own' | 'any' | 'book'

const named = `(?:(?<yours>${yours})|(?<own>${own})|(?<book>${book})|(?<any>${any}))`

/** A label in a line: "Our ref:", "Ihr Zeichen", "N/Réf". */
export const label = new RegExp(
  latinSource(`(?<![\\p{L}])${named}(?:\\s*[:.]\\s*|\\s+(?=\\p{Lu}*[\\p{Lu}\\d]))`),
  'giu',
)

/** One with which a line begins, and its value behind it. */
export const labelledLine = new RegExp(latinSource(`^${named}\\s?(?:n[°o]\\.?|no\\.)?\\s*[:.]?\\s*(?=\\S)`), 'iu')

/** A line that is nothing more. */
export const onlyLabel = new RegExp(latinSource(`^(?:${[yours, own, any, book].join('|')})\\s*:?$`), 'iu')

/** Whose mark a found label announces. */
export const whoseOf = (groups: Record<string, string | undefined> = {}): Whose =>
  groups.yours ? 'yours' : groups.own ? 'own' : groups.book ? 'book' : 'any'
