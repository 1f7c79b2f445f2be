import de from '@/lib/reading/rules/wording/de.json'
import en from '@/lib/reading/rules/wording/en.json'
import es from '@/lib/reading/rules/wording/es.json'
import fr from '@/lib/reading/rules/wording/fr.json'
import it from '@/lib/reading/rules/wording/it.json'
import pl from '@/lib/reading/rules/wording/pl.json'

/** What the words of a list tell, or what they are: `cites` opens whose words a sentence is, `stays` are verbs of staying. */
export type Wording = keyof typeof en | keyof typeof fr | keyof typeof de | keyof typeof pl

/** Each item is a pattern of words in small letters, unless capitals tell; `{name}` in it stands for another list of its language. */
const sources: Partial<Record<string, Partial<Record<Wording, readonly string[]>>>> = { en, fr, de, pl, es, it }

/** The items of a list in one language (ISO 639-1), or in all one after the other; none where a language has none. */
export function wordsOf(name: Wording, language?: string): string[] {
  const lists = language === undefined ? Object.values(sources) : [sources[language]]
  return lists.flatMap((list) =>
    (list?.[name] ?? []).map((item) =>
      item.replace(/\{([a-z_]+)\}/g, (_, other: string) => `(?:${(list?.[other as Wording] ?? []).join('|')})`),
    ),
  )
}

/**
 * The items of a list as one group of a pattern, to stand in the frame of whoever looks for them (see `latin`). Rejects a list
 * without items, whose group would match anything.
 */
export function said(name: Wording, language?: string): string {
  const words = wordsOf(name, language)
  if (words.length === 0) throw new Error(`No words are listed as ${name}${language ? ` in ${language}` : ''}.`)
  return `(?:${words.join('|')})`
}

/** A pattern by language, for the languages that have the list; `frame` sets the group of its words into the whole. */
export const byLanguage = (name: Wording, frame: (words: string) => RegExp): Partial<Record<string, RegExp>> =>
  Object.fromEntries(
    Object.keys(sources)
      .filter((language) => wordsOf(name, language).length > 0)
      .map((language) => [language, frame(said(name, language))]),
  )
