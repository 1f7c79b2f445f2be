import { findDates } from '@/lib/reading/rules/dates'
import type { ReadingHints, ReadingMeta, Zone } from '@/lib/reading/schema'

const subjectLine = /^(?:subject|re|objet|betreff|betr\.?|dotyczy|asunto|oggetto)\s*:\s*(.+)$/imu
const theirLine =
  /(?:our ref(?:erence)?|n\/réf(?:érence)?|ref(?:erence)?\.?|réf(?:érence)?\.?|aktenzeichen|az\.?|geschäftszeichen|gz\.?|znak sprawy|znak)\s*[:.]\s*([^\n]{3,60})/iu
const ourLine = /(?:your ref(?:erence)?|v\/réf(?:érence)?|ihr zeichen|państwa znak)\s*[:.]\s*([^\n]{3,60})/iu
const ares = /\bAres\s*\(\d{4}\)\s*\d{4,8}/u
const answered =
  /(?:your|ihre?[ms]?|votre|państwa|pani|pana|su|vostra)\s+(?:\p{L}+\s+){0,3}?(?:letter|e-?mail|request|correspondence|complaint|petition|message|schreiben|e-mail|anfrage|brief|lettre|courrier|courriel|demande|pismo|pisma|wniosek|list|carta|lettera)[^.\n]{0,40}?(?=\d)/giu
const automatic =
  /automatic reply|out of office|auto-?reply|automatische antwort|abwesenheits|réponse automatique|automatyczna odpowiedź|do not reply to this|delivery (?:has )?failed|undeliverable/iu
const acknowledges =
  /acknowledge (?:the )?receipt|confirm(?:s|ed)? (?:the )?receipt|has been (?:received and )?registered|accus\p{L}* (?:de )?réception|bestätigen? (?:wir |ich )?(?:ihnen )?(?:hiermit )?den (?:eingang|erhalt)|eingangsbestätigung|potwierdza\p{L}* (?:otrzymanie|wpływ|odbiór)/iu
const holds =
  /(?:will|shall) (?:send|reply|respond|provide|answer|revert)[^.]{0,80}(?:by|within|in due course|as soon|before|later)|needs? more time|extend\p{L}* (?:the )?(?:time|deadline)|holding reply|interim reply|zwischenbescheid|zwischennachricht|réponse d'attente|termin odpowiedzi|przedłuż/iu
const transfers =
  /(?:has been|have|was|were|am|are|is being) (?:\p{L}+ )?(?:forward(?:ed|ing)|transferr?(?:ed|ing)|pass(?:ed|ing) on|referr?(?:ed|ing)) (?:your|it|this|the (?:letter|request))|(?:a été|ai) transmis|weitergeleitet|zuständigkeitshalber|przekaza(?:no|łem|łam|liśmy) (?:pismo|wniosek|według właściwości)/iu
const refuses =
  /not (?:competent|within (?:its|our|the) (?:competence|remit))|no competence|is not responsible for|access (?:is|must be|has to be) refused|(?:must|have to|cannot but) (?:refuse|decline|reject)|nicht zuständig|ne relève pas de|nie jest właściw/iu

function kindOf(text: string): string {
  const words = text.split(/\s+/).length
  if (automatic.test(text.slice(0, 1500))) return 'automatic'
  if (transfers.test(text) && words < 250) return 'transfer'
  if (words < 220 && acknowledges.test(text)) return holds.test(text) ? 'holding' : 'acknowledgement'
  if (words < 220 && holds.test(text)) return 'holding'
  if (refuses.test(text) && words < 500) return 'refusal'
  return 'substantive'
}

const isDay = (iso: string) => iso.length === 10

/** Facts of the whole document, where it says them. */
export function metaOf(
  text: string,
  zones: readonly Zone[],
  hints: ReadingHints,
  language: string | null,
): ReadingMeta {
  const head = text.slice(0, 2500)
  const dates = findDates(text, hints.datedOn ?? null)
  const closing = zones.filter(({ kind }) => kind === 'closing' || kind === 'signature')
  const answers = [...text.matchAll(answered)].flatMap((match) => {
    const end = match.index + match[0].length
    const date = dates.find(({ start, iso }) => isDay(iso) && start >= end - 2 && start <= end + 4)
    return date
      ? [{ datedOn: date.iso, reference: null, words: text.slice(match.index, date.end).replace(/\s+/g, ' ') }]
      : []
  })
  const firstBody = zones.find(({ kind }) => kind === 'salutation' || kind === 'body')?.start ?? 0
  const own = dates.find(
    ({ iso, start }) => isDay(iso) && start < Math.max(firstBody, 400) && !answers.some((one) => one.datedOn === iso),
  )
  const last = closing.at(0)
  const lines = last
    ? text
        .slice(last.start)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
    : []
  const signed =
    lines.slice(1).find((line) => /^[\p{Lu}][\p{L}.'’-]+(?: [\p{Lu}][\p{L}.'’-]+){1,3}$/u.test(line)) ?? null
  const below = signed ? (lines[lines.indexOf(signed) + 1] ?? null) : null
  return {
    subject: subjectLine.exec(head)?.[1]?.trim() ?? null,
    datedOn: hints.datedOn ?? own?.iso ?? null,
    language,
    documentKind: kindOf(text),
    institution: hints.sender ?? null,
    signatory: signed,
    signatoryFunction: below && below.length < 100 ? below : null,
    theirReference: ares.exec(text)?.[0] ?? theirLine.exec(head)?.[1]?.trim() ?? null,
    ourReference: ourLine.exec(head)?.[1]?.trim() ?? null,
    answers,
    promisedOn: null,
  }
}
