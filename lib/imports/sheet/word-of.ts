import { plainWords } from '@/lib/imports/sheet/plain-words'

/** Other words for the fixed ones, as people write them in five languages, without accents. */
const others: Record<string, readonly string[]> = {
  letter: ['brief', 'schreiben', 'lettre', 'courrier', 'carta', 'list', 'pismo'],
  joint_letter: ['joint letter', 'gemeinsamer brief', 'lettre commune', 'carta conjunta', 'wspolny list'],
  open_letter: ['open letter', 'offener brief', 'lettre ouverte', 'carta abierta', 'list otwarty'],
  access_request: [
    'foi',
    'foi request',
    'access to documents',
    'ifg antrag',
    'demande d acces',
    'solicitud de acceso',
    'wniosek o dostep',
    'wniosek o udostepnienie',
  ],
  complaint: ['beschwerde', 'plainte', 'reclamation', 'queja', 'denuncia', 'skarga'],
  petition: ['petition', 'peticion', 'petycja'],
  submission: ['eingabe', 'stellungnahme', 'contribution', 'aportacion', 'stanowisko'],
  email: ['e mail', 'mail', 'courriel', 'correo', 'correo electronico', 'poczta elektroniczna'],
  post: [
    'mail by post',
    'letter by post',
    'poste',
    'courrier',
    'brief',
    'correo postal',
    'poczta',
    'registered',
    'einschreiben',
    'recommande',
    'list polecony',
  ],
  portal: ['online', 'web form', 'webform', 'formular', 'formulaire', 'formulario', 'formularz', 'epuap'],
  hand: ['by hand', 'in person', 'personlich', 'en main propre', 'en mano', 'osobiscie'],
  phone: ['telephone', 'call', 'telefon', 'telefono'],
  fax: ['telefax'],
  published: ['website', 'press', 'veroffentlicht', 'publie', 'publicado', 'opublikowano'],
  acknowledgement: [
    'acknowledged',
    'receipt',
    'eingangsbestatigung',
    'accuse de reception',
    'acuse de recibo',
    'potwierdzenie',
  ],
  holding: [
    'holding reply',
    'interim',
    'zwischenbescheid',
    'reponse d attente',
    'respuesta provisional',
    'odpowiedz wstepna',
  ],
  substantive: ['full', 'answer', 'reply', 'antwort', 'reponse', 'respuesta', 'odpowiedz'],
  refusal: ['refused', 'rejected', 'no', 'ablehnung', 'refus', 'negativa', 'odmowa'],
  transfer: ['forwarded', 'passed on', 'weitergeleitet', 'transmis', 'trasladado', 'przekazano'],
  automatic: [
    'auto reply',
    'automatic reply',
    'out of office',
    'automatische antwort',
    'automatique',
    'automatica',
    'automatyczna',
  ],
  open: ['pending', 'offen', 'en cours', 'ouvert', 'abierto', 'otwarte'],
  in_progress: ['in progress', 'ongoing', 'laufend', 'in arbeit', 'en marcha', 'w toku'],
  kept: ['done', 'yes', 'fulfilled', 'eingehalten', 'tenu', 'cumplido', 'dotrzymane'],
  partly_kept: ['partly', 'partial', 'teilweise', 'partiellement', 'parcialmente', 'czesciowo'],
  broken: ['not kept', 'gebrochen', 'non tenu', 'incumplido', 'zlamane', 'niedotrzymane'],
  stalled: ['stuck', 'blocked', 'stockt', 'bloque', 'bloqueado', 'zablokowane'],
}

/** Which of `words` a cell says, whatever its capitals and accents and in whichever of five languages; null for none. */
export function wordOf(cell: string, words: readonly string[]): string | null {
  const plain = plainWords(cell)
  const named = words.find((word) => plainWords(word) === plain)
  return named ?? words.find((word) => others[word]?.includes(plain)) ?? null
}

const languages: Record<string, readonly string[]> = {
  en: ['english', 'anglais', 'englisch', 'ingles', 'angielski'],
  fr: ['french', 'francais', 'franzosisch', 'frances', 'francuski'],
  de: ['german', 'allemand', 'deutsch', 'aleman', 'niemiecki'],
  es: ['spanish', 'espagnol', 'spanisch', 'espanol', 'castellano', 'hiszpanski'],
  pl: ['polish', 'polonais', 'polnisch', 'polaco', 'polski'],
  it: ['italian', 'italien', 'italienisch', 'italiano', 'wloski'],
}

/** A language as its code; what is no known name stays as it is written. */
export const languageOf = (cell: string): string =>
  Object.entries(languages).find(([, names]) => names.includes(plainWords(cell)))?.[0] ?? cell.trim()

const yes = ['yes', 'y', 'x', 'true', '1', 'oui', 'ja', 'si', 'tak']
export const saysYes = (cell: string): boolean => yes.includes(plainWords(cell))

const nothing = [
  '',
  'no',
  'none',
  'n a',
  'na',
  'nil',
  'not yet',
  'no answer',
  'no reply',
  'pending',
  'waiting',
  'never',
  'unanswered',
  'non',
  'aucune',
  'aucune reponse',
  'sans reponse',
  'pas de reponse',
  'nein',
  'keine',
  'keine antwort',
  'offen',
  'noch nicht',
  'sin respuesta',
  'ninguna',
  'pendiente',
  'brak',
  'brak odpowiedzi',
  'nie',
]

/** Whether a cell says in words that there is nothing: a dash, "no answer", "keine Antwort". */
export const saysNothing = (cell: string): boolean => nothing.includes(plainWords(cell))
