import { latin } from '@/lib/reading/rules/latin'
import { addresseesIn } from '@/lib/reading/rules/facts/addressees'
import { isFunction } from '@/lib/reading/rules/facts/bodies'
import { footOf, greetingAt, headOf, type TextLine } from '@/lib/reading/rules/facts/head-lines'

export type LetterFacts = { letterKind: string | null; recipients: string[]; signatories: string[] }

/** Each kind of letter by what it calls itself or invokes; the first that fits. */
const kinds: [string, RegExp][] = [
  [
    'access_request',
    /(?:request|demande|antrag|wniosek|solicitud|richiesta|confirmatory application)[^.]{0,60}(?:access to (?:documents|information)|d['’]accès aux documents|auf (?:akteneinsicht|informationszugang|zugang zu)|o (?:udostępnienie|dostęp do) |acceso a (?:los )?documentos|accesso (?:ai documenti|civico))|freedom of information|informationsfreiheitsgesetz|regulation \(ec\) no 1049\/2001[^.]{0,80}request|request[^.]{0,80}regulation \(ec\) no 1049\/2001/iu,
  ],
  ['open_letter', /open letter|lettre ouverte|offener brief|list otwarty|carta abierta|lettera aperta/iu],
  [
    'petition',
    latin.iu`(?<!\p{L})(?:petition (?:to|on|under|concerning)|pétition|petition an|petycja|petición|petizione)(?!\p{L})`,
  ],
  [
    'complaint',
    latin.iu`(?:formal )?complaint (?:to|against|about|concerning|under|of maladministration)|(?:hereby|we|i) (?:\p{L}+ )?(?:complain|lodge|submit)[^.]{0,40}complaint|réclamation|plainte (?:contre|relative)|beschwerde (?:gegen|über|wegen)|(?:fach|dienst)aufsichtsbeschwerde|skarga (?:na|dotycząca)|queja (?:contra|sobre)|reclamo|denuncia`,
  ],
  [
    'submission',
    /(?:written )?submission (?:to|for|by)|contribution (?:to|à|au) |stellungnahme (?:zu|zur|zum)|opinia (?:w sprawie|do)|shadow report|consultation/iu,
  ],
  [
    'joint_letter',
    /joint (?:ngo )?(?:letter|statement|call)|the undersigned|lettre (?:conjointe|commune)|les? (?:organisations )?soussign|gemeinsame[rs]? (?:brief|schreiben)|unterzeichne(?:te|nde)|wspólny list|niżej podpisan|carta conjunta|los abajo firmantes|lettera congiunta/iu,
  ],
]

/** How many who sign make a letter a joint one. */
const several = 3

/** Not a greeting, an address or a telephone. */
const isSigned = (words: string) =>
  words.length > 2 && words.length < 90 && !/@|https?:|^\+?\d|\d{3}|\||[:.,!?]$/.test(words) && /^\p{Lu}/u.test(words)

const office = latin.iu`(?<!\p{L})(?:minist(?:er|re)\p{L}*|commissioner|commissaire|kommissar\p{L}*|komisarz\p{L}*|préfète?|secretary|staatssekretär\p{L}*|ombuds\p{L}+|rzeczni\p{L}+|wojewod\p{L}+|komendan\p{L}+)(?!\p{L})`

/** Whether the greeting is to somebody in office: such a letter goes to the body that its head names. */
const greetsOffice = (lines: readonly TextLine[]) => office.test(lines[greetingAt(lines)]?.words ?? '')

/**
 * A letter of ours: what kind it is, to which bodies it goes, and who signed, a line each. `answers` tells whether the text says that
 * it answers one: then it is hardly ours, unless it greets somebody in office.
 */
export function letterFactsOf(lines: readonly TextLine[], text: string, answers: boolean): LetterFacts {
  const foot = footOf(lines).map(({ words }) => words.replace(/^[•·▪*–-]\s*|^\d{1,2}[.)]\s*/u, '').trim())
  // Who signed for an organisation is no organisation: a name with a function below it.
  const organisations = foot.filter(
    (words, i) => !isFunction(words) && !isFunction(foot[i + 1] ?? '') && isSigned(words),
  )
  const signatories = organisations.length > 1 ? organisations : []
  const head = text.slice(0, 3000)
  const named = kinds.find(([, pattern]) => pattern.test(head))?.[0]
  return {
    letterKind: named ?? (signatories.length >= several ? 'joint_letter' : lines.length > 0 ? 'letter' : null),
    recipients: addresseesIn(headOf(lines), answers && !greetsOffice(lines)),
    signatories,
  }
}
