import { latin, latinSource } from '@/lib/reading/rules/latin'
import type { Head } from '@/lib/reading/rules/heads'

/** What a name does not begin with, though it has a capital at the head of a sentence. */
const determiner =
  "(?:L'|(?:La|Les?|Une?|Des|Ces?|Cet|Cette|Notre|Nos|Votre|Vos|Son|Sa|Ses|Leurs?|Mon|Ma|Mes|Aucune?|Chaque|Tous|Toutes?|Plusieurs|Deux|Trois) )"

/** What stands before a verb and is a name without an article, or a name of several words: "Bruxelles Formation". */
const name = new RegExp(
  latinSource(
    `^(?:\\p{Lu}[\\p{L}\\d.-]{2,}|(?:[Ll]'|[Ll][ae] |[Ll]es )?(?!${determiner})\\p{Lu}[\\p{L}\\d.-]*(?: (?:et |de |du |des |de la |d'|de l'|pour |à l'|aux )*\\p{Lu}[\\p{L}\\d.-]*)+)$`,
  ),
  'u',
)

/** Letters that stand for a body, with its article: "la STIB". */
const letters = /^(?:[Ll]'|[Ll][ae] |[Ll]es )?\p{Lu}[\p{L}\d]*\p{Lu}[\p{L}\d]*$/u

/** Letters that stand for a tax, an allowance, a contract or a measure. */
const noBody =
  /(?:TVA|CSG|CRDS|RSA|APL|AAH|CPF|ASPA|ALS|ALF|PCH|APA|RTT|CDD|CDI|SMIC|PIB|RGPD|PAC|PLU|PLUi|DALO|ALD|TICPE|CVAE|ISF|IFI|IRPP|RSE|OGM|VTC|CPER|IVG|PMA|AME|SDF|VIH|IA|ZFE|DGF|BAFA|CAP|BTS)$/

/** Words with a capital at the head of a sentence that name nobody. */
const noName = latin.u`^(?:Seule?s?|Reste|Restent|Quant|Ainsi|Or|Car|Puis|Ensuite|Enfin|Désormais|Aujourd'hui|Demain|\p{L}+ment|\p{L}+ant)$`

const languages = new Set(['fr'])

/** The own words of a clause right before its verb. */
const before = (words: string, { start }: Head) =>
  words
    .slice(0, start)
    .split(/[,;:(] ?/)
    .at(-1)
    ?.replace(/ (?:ne|n'|y|en|s'|se|les?|la|l'|leur|lui)? ?$/u, '')
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
