import type { Head } from '@/lib/reading/rules/heads'
import { latin } from '@/lib/reading/rules/latin'
import { said } from '@/lib/reading/rules/wording'

/** What a name does not begin with, though it has a capital at the head of a sentence. */
const determiner = said('determiner')

/** What stands before a verb and is a name without an article, or a name of several words: "Bruxelles Formation". */
const name = latin.u`^(?:\p{Lu}[\p{L}\d.-]{2,}|${said('article_of_name')}?(?!${determiner})\p{Lu}[\p{L}\d.-]*(?: ${said('within_name')}*\p{Lu}[\p{L}\d.-]*)+)$`

/** Letters that stand for a body, with its article: "la STIB". */
const letters = latin.u`^${said('article_of_name')}?\p{Lu}[\p{L}\d]*\p{Lu}[\p{L}\d]*$`

/** Letters that stand for a tax, an allowance, a contract or a measure. */
const noBody = latin.u`${said('letters_of_no_body')}$`

/** Words with a capital at the head of a sentence that name nobody. */
const noName = latin.u`^${said('no_name_at_head')}$`

const languages = new Set(['fr'])

const cliticBefore = latin.u` ${said('before_verb')}? ?$`

/** The own words of a clause right before its verb. */
const before = (words: string, { start }: Head) =>
  words
    .slice(0, start)
    .split(/[,;:(] ?/)
    .at(-1)
    ?.replace(cliticBefore, '')
    .trim() ?? ''

/**
 * Verbs whose actor no grammar knows, with the body that a name before them tells: in a language that gives capitals to
 * names alone. `words` are those of the unit as they were written.
 */
export function withNamedActors(words: string, heads: readonly Head[], language: string): readonly Head[] {
  if (!languages.has(language) || heads.every(({ subject }) => subject !== 'unknown')) return heads
  let last: Head | null = null
  return heads.map((head) => {
    const own = head.subject === 'unknown' ? before(words, head) : ''
    const isNamed = own !== '' && ((letters.test(own) && !noBody.test(own)) || (name.test(own) && !noName.test(own)))
    const follows = head.subject === 'unknown' && head.isJoined && last?.subject === 'body'
    last = isNamed || follows ? { ...head, subject: 'body' } : head
    return last
  })
}
