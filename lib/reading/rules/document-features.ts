import { lexiconOf } from '@/lib/reading/rules/lexicon'
import { fold } from '@/lib/reading/rules/matching/fold'
import type { Unit } from '@/lib/reading/rules/units'

/** What the whole document tells about each of its sentences: a letter of demands or a press release promises little. */
export type DocumentFeatures = { demand: number; press: number }

/** The same with how many signs a document bears that it answers somebody, two at most, and that it speaks to the public. */
export type AboutDocument = DocumentFeatures & { answering: number; appealing: number }

/** Who writes to whom, in the languages of the lexicons, for a folded text: signs that it asks rather than answers. */
const asks =
  /\b(?:the undersigned|we, the|open letter to|offener brief|offenes schreiben|die unterzeichnenden|unsere (?:initiative|petition|forderung(?:en)?) |wir (?:fordern|appellieren|protestieren) |setzen sie sich |lettre ouverte|list otwarty|carta abierta|look(?:ing)? forward to (?:your|hearing)|we remain at your disposal|the complainant (?:submits|requests|claims)|(?:we|i) (?:write|am writing|are writing)(?: to you)? (?:as (?!the )|to (?:express|urge|ask|request|raise|draw|demand|protest|appeal|complain|object|call on))|(?:we|i) (?:\p{L}+ )?wish to (?:record|register|express) (?:our|my) (?:\p{L}+ )?(?:concern|dismay|objection|opposition|alarm)|(?:we|i) would (?:\p{L}+ )?(?:request|urge)(?!\p{L})|niżej podpisan|zwracam się do (?:pana|pani|państwa)(?: \p{L}+)? z (?:pytani|prośb|zapytani|apel)|pisz(?:emy|ę) w imieniu|zwracamy się (?:do (?:pan|państw)|z (?:apelem|prośbą))|liczymy na (?:szybk|piln|pozytywn|odpowied|pańsk)|czekamy na (?:(?:pan|państw|pańsk)\p{L}* )?(?:szybk\p{L}+ )?(?:odpowied|reakcj)|jeśli nie otrzymamy odpowiedzi|podpisane organizacje|(?:wolle|möge) beschlie(?:ß|ss)en:|(?:wir|ich) beantragen?(?! (?:nicht|haben))|fordert (?:der bundestag |der landtag )?die (?:bundes|landes|staats)?regierung auf|(?:house|council|parliament|congress) (?:therefore )?(?:calls (?:on|upon)|urges) (?:the|its)|attire l'attention de (?:m\.|mme|monsieur|madame)|appelle l'attention de (?:m\.|mme|monsieur|madame)|(?:solliciter|attirer) votre (?:haute |bienveillante )?attention|vous remerciant (?:par avance|d'avance) de la suite|(?:lui|leur) demande (?:donc |ainsi )?(?:si|quelles?|quels?|comment|de bien vouloir)|wzywa(?:my)? (?:rząd|radę|prezydenta|ministra|premiera)|sygnatariusz|stanowisko (?:koalicji|organizacji|stowarzyszeni|fundacji|komitetu|inicjatywy|federacji|związku))|^(?:apel|protest|petycja)(?!\p{L})|^oświadczenie (?:\p{L}+ ){0,2}?(?:stowarzyszeni|fundacj|organizacj|koalicj|komitet|inicjatyw|federacj|związk|ruch|sieci|towarzystw)|^(?:dear|sehr geehrter?|monsieur|madame|szanown\p{L}+|excelent[ií]sim\p{L}+)\s+(?:\p{L}+\s+){0,2}?(?:commissioner|\p{L}*minister\p{L}*|president|prime minister|chancellor|ministre|ministra|premier|\p{L}*kanzler\p{L}*|kommissar\p{L}*|ministrze|komisarz\p{L}*)/gmu
/** What both those who ask and companies that answer write over their texts: it says something beside a demand. */
const stated = /^oświadczenie(?! (?:złożone|senator|pose?ł))(?!\p{L})/gmu
const answers =
  /\b(?:thank you for (?:your|contacting)|thanks for (?:your|the)|in (?:reply|response) to your|asked (?:me )?to (?:reply|respond)|your (?:letter|e-?mail|request|complaint|petition|question|application) (?:of|was|has|dated|concerning)|honourable (?:member|parliamentarian)|hon\.? (?:member|friend)|(?:vielen|besten|herzlichen) dank für ihr|danke ich ihnen|beantworte ich|beantwortung|zu frage \d|zu den fragen \d|ihr schreiben vom|ihre (?:e-?mail|anfrage|eingabe|beschwerde|zuschrift)|kleine anfrage|antwort der|honorable parlementaire|appelé? l'attention|votre (?:courrier|lettre|courriel)|w odpowiedzi na|odpowiadając|interpelacj\p{L}+|herrn? abgeordneten?)/gu
const reports =
  /\b(?:press release|press statement|media statement|joint statement (?:by|from|of)|notes? (?:to|for) editors|media contact|for more information,? contact|for immediate release|contact for (?:the )?press|press office|communiqué de presse|presse(?:mitteilung|erklärung|information|aussendung|meldung)|medienmitteilung|nota prasowa|komunikat prasowy|(?:kontakt dla|biuro) (?:mediów|pras)|nota de prensa|told reporters|spokes(?:person|man|woman)|campaigners?|advocacy (?:director|officer|manager)|chief executive,? (?:said|welcomed|added)|diplomats said|permanent link|newsletter|news ?bulletin|unsubscribe|lettre d'information|lettre d'info|rundbrief|biuletyn|rsvp|(?:happy|proud|excited|thrilled) to announce|announced today|today announced|pressekontakt|akkreditierung|um (?:eine )?anmeldung (?:bis|wird gebeten))\b|(?:^|\n)(?:welcome to|willkommen (?:zu|bei|im)|bienvenue|witamy) |(?:^|\n)\d{1,2}\.? \p{L}+ \d{4}(?:\s?[:–—] ?| ?- )\p{Lu}|(?:^|\n)(?:about|über|à propos d(?:e |es |u |')|o) [^\n.!?]{2,60}\n|(?:^|\n)(?=[^\n]*?, \d)[^\n]{0,40}\p{Lu}\p{L}+, (?:le |den )?\d{1,2}\.? \p{L}+(?: \d{4})?\s*[–—-]{1,2} /giu
/** What is said to whoever may read it: newsletters, campaigns and shops bid the public to join, give, sign up or buy. */
const appeals =
  /(?<!\p{L})(?:(?:sign|share|join|support) (?:our|this) (?:petition|open letter|campaign|call|appeal)|spread the word|donate (?:now|today|to|here)|become a (?:member|supporter|donor|volunteer)|sign up (?:for|now|here|today)|subscribe (?:to|now|here)|follow us|click here|read more|learn more|get involved|take action (?:now|today|here)|free trial|add to (?:cart|basket)|buy now|book a demo|our (?:supporters|donors|customers|readers)|jetzt (?:spenden|mitmachen|unterschreiben|unterzeichnen|abonnieren|bestellen|kaufen|anmelden)|macht? mit!|bewirb dich|melde dich|mehr erfahren|weiterlesen|warenkorb|unsere (?:spender|unterstützer|kund|leser)\p{L}*|werde (?:mitglied|teil)|signez|partagez|rejoignez|faites un don|soutenez (?:notre|nous)|inscrivez-vous|abonnez-vous|procurez-vous|suivez-nous|en savoir plus|lire la suite|cliquez ici|devenez (?:membre|adhérent|bénévole)|essai gratuit|ajouter au panier|dołącz(?:cie)? do|podpisz(?:cie)? (?:petycj|apel|list)|wesprzyj|zapisz się|udostępnij|kliknij|czytaj (?:więcej|dalej)|dowiedz się więcej|zostań (?:członkiem|darczyńcą|wolontariuszem)|obserwuj nas|do koszyka)|(?<![\p{L}\p{N}/&#])#\p{L}{4}/gu
/** The title of a text that reports: somebody in it calls, urges or condemns. */
const headline =
  /^\s*(?!(?:dear|sehr|madame|monsieur|szanown)(?!\p{L}))[^\n.!?]{3,120}?(?<!\p{L})(?:calls? (?:on|for)|urges?|condemns?|denounces?|appelle(?:nt)?|dénonce(?:nt)?|condamne(?:nt)?|exige(?:nt)?|fordert|fordern|kritisiert|kritisieren|verurteilt|warnt|warnen|apeluj[eą]|wzywaj?ą?|potępiaj?ą?|domagaj?ą? się|protestuj[eą])(?!\p{L})[^\n.!?]{0,100}\n/iu
const said =
  /(?<!\p{L})(?:said|says|stated|states|added|adds|commented|comments|déclare|explique|ajoute|sagte?|erklärte?|kommentierte?|mówi|podkreśla|komentuje|dodaje)\s?[:,]\s*["“„«]|["”»],? (?:\p{L}+ )?(?:said|says|added|adds|told|a déclaré|déclare|sagte|erklärte|mówi|powiedział\p{L}*)|[–—-] (?:mówi|powiedział|dodaje|dodał|podkreśla|podkreślił|zaznacza|zaznaczył|tłumaczy|komentuje|przekonuje|zapowiada)/gu

const count = (text: string, find: RegExp) => text.match(find)?.length ?? 0

/** Characters at each end of a text. */
const end = 10_000

/** The ends of a long text: there a release says that it is one, and a newsletter bids its readers; what a report of a hundred
 * pages says of newsletters in its middle makes it none. */
export const endsOf = (text: string) => (text.length > 2 * end ? `${text.slice(0, end)}\n${text.slice(-end)}` : text)

/**
 * What a document is by its own words, each between 0 and 1: how far it demands, and how far it reports. Signs that it
 * answers a letter weigh against both.
 */
export function documentFeatures(text: string, units: readonly Unit[]): AboutDocument {
  const demands = units.filter((unit) => lexiconOf(unit.language)?.find('demand', unit.cut ?? unit.words)).length
  const share = demands > 2 ? (demands / Math.max(8, units.length)) * 4 : demands / 8
  const folded = fold(text)
  const asking = count(folded, asks) + (demands > 0 ? count(folded, stated) : 0)
  const answering = Math.min(2, count(folded, answers))
  const between = (value: number) => Math.round(Math.max(0, Math.min(1, value)) * 100) / 100
  return {
    demand: between(share + asking / 1.5 - answering / 2),
    press: between(
      (count(endsOf(text), reports) + count(folded, said) + (headline.test(text) ? 1 : 0)) / 1.5 - answering / 2,
    ),
    answering,
    appealing: count(endsOf(folded), appeals),
  }
}

/** Two signs: one stands in many a reply ("I look forward to hearing from you", "in our newsletter", "sign up for alerts"). */
export const enough = 0.9

/** How much in a document speaks for its asking, reporting or appealing. */
export const weightOf = ({ demand, press, appealing }: AboutDocument): number => demand + press + appealing / 3

/** Whether a document answers nobody: it asks, reports or appeals by its own words, and bears no sign of an answer. */
export const answersNobody = (about: AboutDocument): boolean => about.answering === 0 && weightOf(about) >= enough
