import { writtenYear, yearIn } from '@/lib/documents/written-year'
import { latinSource, withOrWithoutAccents } from '@/lib/reading/rules/latin'
import { OpenedPatterns } from '@/lib/reading/rules/matching/opened-patterns'
import type { Words } from '@/lib/reading/rules/matching/words-in'

export const vagueTimes = ['weeks_words', 'months_words', 'this_year_words', 'next_year_words', 'soon_words'] as const
export type VagueTime = (typeof vagueTimes)[number]

const weekdays = {
  en: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday',
  fr: 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
  de: 'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag',
  pl: 'poniedziałku|wtorku|środy|czwartku|piątku|soboty|niedzieli',
}

/**
 * Words that name a time without a day, in the languages that replies come in; the more exact ones first, because "in the
 * coming weeks, and as soon as possible" means weeks. The reader keeps them as what a promise says of its time, and when to
 * look again follows from them.
 */
const words: Record<VagueTime, readonly string[]> = {
  weeks_words: [
    '(?:in|within|over|during) (?:the )?(?:coming|next|following)(?: few| couple of)? (?:days|weeks)',
    `(?:by|before) (?:the end of |close of business (?:on )?)?(?:next |this |this coming |on )?(?:${weekdays.en})`,
    `(?:d['’]ici|avant) (?:à )?(?:le )?(?:${weekdays.fr})(?: prochain)?`,
    `(?<!(?:${weekdays.de})s? )bis (?:zum |spätestens )?(?:kommenden |nächsten )?(?:${weekdays.de})`,
    `(?<!(?:${weekdays.pl}) )do (?:najbliższe(?:go|j) |przyszłe(?:go|j) )?(?:${weekdays.pl})`,
    'within (?:a few |the next few )?(?:days|weeks)|in (?:a few|the next few) (?:days|weeks)|(?:later )?this (?:week|month)|next (?:week|month)',
    'dans les (?:tout )?(?:(?:prochain(?:e)?s|quelques) (?:jours|semaines)|(?:jours|semaines) (?:qui viennent|à venir))|au cours des prochain(?:e)?s (?:jours|semaines)|(?:la semaine prochaine|le mois prochain|ce mois-ci)',
    'in den (?:nächsten|kommenden) (?:Tagen|Wochen)|innerhalb (?:der nächsten|weniger) (?:Tage|Wochen)|(?:kommende|nächste) Woche|(?:kommenden|nächsten|noch in diesem) Monat',
    'w (?:ciągu )?(?:najbliższych|nadchodzących) (?:dni(?:ach)?|tygodni(?:ach)?)|w (?:przyszłym|tym) (?:tygodniu|miesiącu)',
    'en (?:los próximos días|las próximas semanas)|(?:la semana|el mes) que viene',
    'nei prossimi giorni|nelle prossime settimane|(?:la prossima settimana|il prossimo mese)',
  ],
  months_words: [
    '(?:in|within|over|during) (?:the )?(?:coming|next|following)(?: few| couple of)? months',
    'within (?:a few )?months',
    '(?:next|this|(?:by|before|in|during) (?:the )?(?:early |late )?) ?(?:spring|summer|autumn|fall|winter)(?: break| recess| holidays?)?',
    '(?:before|after) (?:the )?(?:christmas|easter|summer|parliamentary)(?: (?:break|recess|holidays?))(?! (?:19|20)\\d)|before (?:christmas|easter)(?! (?:eve|19|20))',
    'dans les (?:prochains mois|mois (?:qui viennent|à venir)|quelques mois)|au cours des prochains mois',
    "(?:d['’]ici|avant) (?:à )?(?:l['’](?:été|automne|hiver)|le printemps|la rentrée)|(?:cet (?:été|automne|hiver)|ce printemps)|à l['’](?:été|automne)|au printemps|en (?:été|automne|hiver)|(?:à|dès) la rentrée",
    "(?:avant|après) (?:les (?:vacances|congés)(?: (?:d[’']été|scolaires|de (?:noël|pâques)))?|la (?:trêve|pause|suspension) (?:estivale|des travaux)|(?:noël|pâques))",
    'in den (?:nächsten|kommenden) Monaten|innerhalb (?:der nächsten|weniger) Monate|(?:im|bis zum|vor dem|noch im|nach dem) (?:(?:kommenden|nächsten) )?(?:Frühjahr|Frühling|Sommer|Herbst|Winter)|(?:vor|nach) der (?:parlamentarischen )?(?:Sommer|Winter)pause|(?:vor|nach) den (?:Sommer|Herbst|Weihnachts|Oster)?ferien|(?:noch )?vor (?:Weihnachten|Ostern)',
    'w (?:ciągu )?(?:najbliższych|nadchodzących|kolejnych) miesi(?:ącach|ęcy)|(?:do|przed|w) (?:wiosny|wiosną|lata|latem|jesieni(?:ą)?|zimy|zimą)(?! (?:19|20)\\d)|(?:wiosną|latem|jesienią|zimą)|(?:przed|po) (?:wakacjami|wakacjach|feriami|feriach|przerwą (?:wakacyjną|letnią|świąteczną)|świętami|świętach|bożym narodzeniem|wielkanocą)',
    'en los próximos meses|antes del verano',
    "nei prossimi mesi|entro l['’]estate",
  ],
  this_year_words: [
    "(?:later )?this year|later in the year|(?:by|before|until|at|towards) (?:the )?(?:end of (?:the|this) year(?! (?:19|20)\\d)|year[’'-]?s? end)|(?:in|during) the course of (?:the|this) year|over the course of the year|within the year",
    "cette année|d['’]ici (?:à )?la fin (?:de l['’]année|de cette année)|(?:avant|à) la fin de l['’]année|en fin d['’]année(?! (?:19|20)\\d)|(?:au|dans le|en) cours(?: de)? l['’]année|dans le courant de (?:l['’]|cette )année|courant (?:de l['’])?année",
    '(?:noch )?(?:in diesem Jahr|heuer)|bis (?:zum )?(?:(?:Ende (?:des|dieses)(?: (?:heurigen|laufenden))? Jahres|Jahresende)(?! (?:19|20)\\d))|im Laufe (?:des|dieses) Jahres(?! (?:19|20)\\d)|(?:noch )?dieses Jahr|im laufenden Jahr',
    'w (?:tym|bieżącym) roku|do końca (?:bieżącego |tego )?roku|w ciągu (?:bieżącego |tego )?roku|jeszcze w tym roku',
    'este año|antes de (?:que termine el|fin de|finales de) año|a lo largo del año',
    "quest['’]anno|entro la fine dell['’]anno|nel corso dell['’]anno",
  ],
  next_year_words: [
    '(?:early |later )?(?:in )?next year|(?:in|during) the coming year',
    "l['’]année prochaine|l['’]an prochain|au cours de l['’]année prochaine",
    '(?:Anfang|Mitte|zu Beginn) (?:des )?(?:nächsten|kommenden) Jahres|im (?:nächsten|kommenden) Jahr|(?:nächstes|kommendes) Jahr|im Laufe des (?:nächsten|kommenden) Jahres',
    'w (?:przyszłym|następnym|nadchodzącym) roku|na początku (?:przyszłego|następnego) roku',
    'el próximo año|el año que viene',
    "l['’]anno prossimo|il prossimo anno",
  ],
  soon_words: [
    'soon|shortly|in due (?:course|time)|in the (?:near|foreseeable|not too distant) future|as soon as (?:possible|practicable|we can|it is available)|imminently|promptly',
    'without (?:undue |further )?delay|at the earliest (?:opportunity|convenience)',
    '(?:in|binnen) Kürze|demnächst|zeitnah|alsbald|baldmöglichst|baldigst|so (?:bald|schnell) wie möglich|schnellstmöglich|zu gegebener Zeit|unverzüglich|in absehbarer Zeit|in nächster Zeit',
    'prochainement|sous peu|bientôt|dès que possible|dans les (?:meilleurs|plus brefs) délais|en temps (?:utile|voulu)|au plus (?:vite|tôt)|très vite|à brève échéance|dans un (?:proche avenir|avenir proche)',
    'wkrótce|niebawem|jak najszybciej|niezwłocznie|bezzwłocznie|w najbliższym czasie|w możliwie (?:najkrótszym|krótkim) (?:czasie|terminie)|w stosownym czasie|w niedalekiej przyszłości|bez zbędnej zwłoki',
    'próximamente|en breve|lo antes posible|a su debido tiempo|a la mayor brevedad',
    'a breve|prossimamente|quanto prima|appena possibile|a tempo debito|nel più breve tempo possibile',
  ],
}

const year = `${writtenYear}(?:[/–-](?:(?:19|20))?\\d\\d)?(?!\\d)`
const months =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|januar|jänner|februar|märz|juni|juli|oktober|dezember|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia)'

/** Parts of a year that have no first and no last day: seasons, beginnings and middles. */
const looseParts = [
  `(?:(?:in|by|during|before|until|over|from|for) )?(?:the )?(?:(?:early|late|mid)[ -])?(?:spring|summer|autumn|fall|winter)(?: (?:of|in))? ${year}`,
  `(?:(?:noch )?(?:im|zum|bis(?: zum)?|ab|vor dem|nach dem|für(?: das| den)?) )?(?:spät|früh)?(?:frühjahr|frühling|sommer|herbst|winter)s?(?: des Jahres)? ${year}`,
  `(?:(?:au|à|d['’]ici(?: à)?|avant|dès|pour|fin|début) )?(?:l['’]|le |la )?(?:printemps|été|automne|hiver|rentrée(?: scolaire)?)(?: de(?: l['’]année)?)? ${year}`,
  `(?:(?:do|przed|od|na) )?(?:wiosn[aąęy]|latem|(?<=(?:do|od|końca|połowy) )lata|jesieni[ąa]?|jesień|zim[aąęy])(?: roku)? ${year}`,
  `(?:(?:in|by|during|from|until|before|at|around) )?(?:the )?(?:(?:very )?early(?: in)?|mid|(?:beginning|start|middle) of(?: the year)?)[ -]${year}`,
  `(?:(?:by|in|until|before) )?mid[- ]${months} ${year}`,
  `(?:(?:ab|bis|zu|noch) )?(?:Anfang|Beginn|Mitte)(?: des Jahres)? ${year}|(?:bis )?Mitte ${months} ${year}`,
  `(?:(?:au|dès le|en|d['’]ici) )?(?:début|mi|milieu)(?:[ -](?:d['’]année|de(?: l['’]année)?))?[ -]${year}|(?:(?:à la|d['’]ici) )?mi-${months} ${year}`,
  `(?:(?:na|z|od|w|do) )?(?:począt(?:ku|kiem|ek)|połow(?:ie|y|ę|ą))(?: roku| ${months})? ${year}`,
]
const loosePart = new RegExp(latinSource(`(?<!\\p{L})(?:${withOrWithoutAccents(looseParts.join('|'))})`), 'giu')

/** Where a text names a season, the beginning or the middle of a year that it names, which is no day: "im Frühjahr 2026". */
export const loosePartsOfYear = (text: string): { start: number; end: number; words: string }[] =>
  yearIn(text) === null
    ? []
    : Array.from(text.matchAll(loosePart), ({ index, 0: words }) => ({
        start: index,
        end: index + words.length,
        words,
      }))

const opened = new OpenedPatterns(
  vagueTimes.map(
    (time) => new RegExp(latinSource(`(?<!\\p{L})(?:${withOrWithoutAccents(words[time].join('|'))})(?!\\p{L})`), 'giu'),
  ),
)

/**
 * The words of a text that name a time without a day, and what time they mean; null where there are none. `cut` are the words
 * of the text, if known.
 */
export function vagueTimeIn(text: string, cut: Words | null = null): { time: VagueTime; words: string } | null {
  const line = text.replace(/[^\S ]\s*| \s+/g, ' ')
  const found = opened.allIn(line, line === text ? cut : null)
  for (const [at, time] of vagueTimes.entries()) {
    const [first] = found[at] ?? []
    if (first) return { time, words: first[0] }
  }
  const [loose] = loosePartsOfYear(line)
  return loose ? { time: 'months_words', words: loose.words } : null
}
