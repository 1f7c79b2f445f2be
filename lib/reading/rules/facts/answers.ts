import type { FoundDate } from '@/lib/reading/rules/dates'
import { latin, latinSource } from '@/lib/reading/rules/latin'

export type Answered = { datedOn: string | null; reference: string | null; words: string }

const en =
  'your\\s(?:[\\p{L}-]+\\s){0,4}?(?:letter|e-?mail|request|correspondence|complaint|petition|message|submission|application|enquiry|inquiry|appeal|communication|reminder|call|note)s?'
const thanked =
  '(?:thanks?(?:\\syou)?\\sfor|in\\s(?:reply|response|answer)\\sto|with\\sreference\\sto|referring\\sto)\\sthe\\s(?:\\p{L}+\\s){0,2}?(?:letter|e-?mail|request|message)'
const de =
  '(?:ihr(?:e[mnrs]?)?\\s(?:\\p{L}+\\s){0,3}?(?:\\p{L}*schreibens?|briefe?s?|e-?mails?|mail|\\p{L}*anfrage|\\p{L}*fragen?|\\p{L}*antr[aä]gs?|\\p{L}*antrages|eingabe|nachricht|petition|beschwerde|zuschrift|schreiben|erinnerung|mitteilung)|mit (?:schreiben|e-?mail|brief|antrag)(?!\\s(?:des|der)))'
const fr =
  '(?:vo(?:tre|s)\\s(?:\\p{L}+\\s){0,3}?(?:lettre|courrier|courriel|demande|saisine|message|requête|pétition|réclamation|plainte|correspondance|envoi|interpellation|mail|e-mail)s?|par (?:lettre|courrier|courriel|message))'
const pl =
  '(?:(?:państwa|pani|pana|pańskie(?:go)?|wasze(?:go)?)\\s(?:\\p{L}+\\s){0,2}?(?:pism\\p{L}|wnios\\p{L}+|wniosek|list\\p{L}?|skarg\\p{L}|e-?mail\\p{L}*|wiadomoś\\p{L}+|petycj\\p{L}|wystąpieni\\p{L}+|zapytani\\p{L}+|interpelacj\\p{L})|(?:w odpowiedzi na|nawiązując do|dziękuj\\p{L}+ za|potwierdzam\\p{L}* (?:otrzymanie|wpływ|odbiór)|odpowiadając na|w związku z|dotyczy:?)\\s(?:\\p{L}+\\s){0,3}?(?:pism\\p{L}|wnios\\p{L}+|wniosek|list\\p{L}?|skarg\\p{L}|wiadomoś\\p{L}+|petycj\\p{L}|wystąpieni\\p{L}+|zapytani\\p{L}+|interpelacj\\p{L})(?:\\s(?:państwa|pani|pana))?)'
const others =
  '(?:su\\s(?:\\p{L}+\\s){0,2}?(?:carta|escrito|solicitud|correo|queja)|(?:sua|vostra)\\s(?:\\p{L}+\\s){0,2}?(?:lettera|richiesta|nota|e-?mail|comunicazione))'
const mine = `(?<!\\p{L})(?:${[en, thanked, de, fr, pl, others].join('|')})(?!\\p{L})`
const on =
  '(?:(?:of|dated|on|from|sent|received|registered|vom|v\\.|du|daté[es]*|date d[ue]|le|dnia|z|d\\.|de|del|en)(?:\\s(?:the|le|dnia|datum))?\\s|[,(–-]\\s?)'

/** "your letter on access of 3 March": no other number, no end of a sentence and no new clause between. */
const before = new RegExp(
  latinSource(`${mine}(?:[^.;!?\\d\\n]|\\n(?!\\s*\\n)|\\.(?=\\S)|(?:Nr|No|n[°o])s?\\.?\\s[\\d/.-]+){0,90}?${on}$`),
  'iu',
)
/** The day belongs to what was named last, a law or a decision, and not to the letter before it. */
const elsewhere = latin.iu`(?<!\p{L})(?:law|act|regulation|directive|decision|judge?ment|report|resolution|meeting|decree|since|gesetz|verordnung|richtlinie|urteil|bericht|beschluss|bescheid|seit|loi|règlement|décret|décision|arrêt|rapport|depuis|ustaw\p{L}|rozporządzeni\p{L}|wyrok\p{L}*|decyzj\p{L})(?!\p{L})`
const joins = latin.iu`^\s*(?:,|and|und|et|i|oraz|sowie|bzw\.|y|e|&)\s*(?:of |vom |du |z (?:dnia )?|de |del )?$`

const sign = '(?<sign>[\\p{Lu}\\d][\\p{L}\\d]*(?:[\\s./_#-]{1,2}[\\p{L}\\d]+)*?)'
const referenceBehind = new RegExp(
  latinSource(
    `^(?:[^.;!?\\n]|\\n(?!\\s*\\n|[^\\n:]{2,30}:)|\\.(?=\\S)|\\.\\s(?=\\d)|(?<=(?:Az|Ref|Réf|Gz|Nr|sygn|\\sr))\\.){0,110}?(?<![\\p{L}])(?:your\\sref(?:erence)?|ref(?:erence)?|réf(?:érence|érencée?|érencé)?|znak|az|aktenzeichen|gz|geschäftszeichen|zeichen|sygn|sygnatura)(?:\\s(?:no|number|nr|n°))?\\s?[.:]{0,2}\\s*${sign}(?=[\\s]*(?:[),;.]|\\n|$|\\s(?:and|which|in|on|was|et|qui|relative|und|wurde|w\\s|z\\s|dotycz)))`,
  ),
  'iu',
)

const registered = latin.iu`(?<!\p{L})(?:regist|enregist|zarejestr|recorded|logged|geführt)`

const isDay = (iso: string) => iso.length === 10

/**
 * The letters that a text says it answers: "your letter of 29 November 2021", "Ihr Schreiben vom …", "w odpowiedzi na pismo
 * z dnia …", each with the reference of ours that stands behind it.
 */
export function answersIn(text: string, dates: readonly FoundDate[]): Answered[] {
  const found: (Answered & { start: number; end: number })[] = []
  for (const { start, end, iso } of dates) {
    if (!isDay(iso)) continue
    const last = found.at(-1)
    const named = before.exec(text.slice(Math.max(0, start - 170), start))
    const match = named && !elsewhere.test(named[0]) ? named : null
    const goesOn = last && last.end <= start && joins.test(text.slice(last.end, start))
    if (!match && !goesOn) continue
    const begin = match ? start - match[0].length : start
    const behind = referenceBehind.exec(text.slice(end, end + 170))
    // "…, registered under the reference 12/2031": that one is theirs.
    const reference = behind && !registered.test(behind[0]) ? (behind.groups?.sign?.trim() ?? null) : null
    found.push({
      datedOn: iso,
      reference: reference && /\d/.test(reference) ? reference : null,
      words: text.slice(begin, end).replace(/\s+/g, ' '),
      start,
      end,
    })
  }
  return found.map(({ datedOn, reference, words }) => ({ datedOn, reference, words }))
}
