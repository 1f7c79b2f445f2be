import { presentFeatures } from '@/lib/reading/rules/bare-present'
import { headFeatures } from '@/lib/reading/rules/head-features'
import type { Head } from '@/lib/reading/rules/heads'
import { cues, lexiconOf, type Cue, type Lexicon } from '@/lib/reading/rules/lexicon'
import { fold } from '@/lib/reading/rules/matching/fold'
import { stretchOf, type Words } from '@/lib/reading/rules/matching/words-in'
import { spokenIn } from '@/lib/reading/rules/spoken'
import { featureNumber, Told } from '@/lib/reading/rules/told'
import type { Unit } from '@/lib/reading/rules/units'
import type { Features } from '@/lib/reading/schema'

/** What the whole document tells about each of its sentences: a letter of demands or a press release promises little. */
export type DocumentFeatures = { demand: number; press: number }

const openCues: Cue[] = [
  'future',
  'going_to',
  'progressive',
  'progressive_self',
  'progressive_passive',
  'continue',
  'intend',
  'aim',
  'commit',
  'there_will',
]
const deedCues: Cue[] = ['inform', 'propose', 'fund', 'assess', 'engage', 'act']

/** Who writes to whom, in the languages of the lexicons, for a folded text: signs that it asks rather than answers. */
const asks =
  /\b(?:the undersigned|we, the|open letter to|offener brief|offenes schreiben|die unterzeichnenden|unsere (?:initiative|petition|forderung(?:en)?) |wir (?:fordern|appellieren|protestieren) |setzen sie sich |lettre ouverte|list otwarty|carta abierta|look(?:ing)? forward to (?:your|hearing)|we remain at your disposal|the complainant (?:submits|requests|claims)|(?:we|i) (?:write|am writing|are writing)(?: to you)? (?:as (?!the )|to (?:express|urge|ask|request|raise|draw|demand|protest|appeal|complain|object|call on))|(?:we|i) (?:\p{L}+ )?wish to (?:record|register|express) (?:our|my) (?:\p{L}+ )?(?:concern|dismay|objection|opposition|alarm)|(?:we|i) would (?:\p{L}+ )?(?:request|urge)(?!\p{L})|niżej podpisan|pisz(?:emy|ę) w imieniu|zwracamy się (?:do (?:pan|państw)|z (?:apelem|prośbą))|liczymy na (?:szybk|piln|pozytywn|odpowied|pańsk)|czekamy na (?:(?:pan|państw|pańsk)\p{L}* )?(?:szybk\p{L}+ )?(?:odpowied|reakcj)|jeśli nie otrzymamy odpowiedzi|podpisane organizacje|sygnatariusz|stanowisko (?:koalicji|organizacji|stowarzyszeni|fundacji|komitetu|inicjatywy|federacji|związku))|^(?:apel|protest|petycja)(?!\p{L})|^oświadczenie (?:\p{L}+ ){0,2}?(?:stowarzyszeni|fundacj|organizacj|koalicj|komitet|inicjatyw|federacj|związk|ruch|sieci|towarzystw)|^(?:dear|sehr geehrter?|monsieur|madame|szanown\p{L}+|excelent[ií]sim\p{L}+)\s+(?:\p{L}+\s+){0,2}?(?:commissioner|\p{L}*minister\p{L}*|president|prime minister|chancellor|ministre|ministra|premier|\p{L}*kanzler\p{L}*|kommissar\p{L}*|ministrze|komisarz\p{L}*)/gmu
/** What both those who ask and companies that answer write over their texts: it says something beside a demand. */
const stated = /^oświadczenie(?! (?:złożone|senator|pose?ł))(?!\p{L})/gmu
const answers =
  /\b(?:thank you for (?:your|contacting)|thanks for (?:your|the)|in (?:reply|response) to your|asked (?:me )?to (?:reply|respond)|your (?:letter|e-?mail|request|complaint|petition|question|application) (?:of|was|has|dated|concerning)|honourable (?:member|parliamentarian)|hon\.? (?:member|friend)|(?:vielen|besten|herzlichen) dank für ihr|danke ich ihnen|beantworte ich|beantwortung|zu frage \d|zu den fragen \d|ihr schreiben vom|ihre (?:e-?mail|anfrage|eingabe|beschwerde|zuschrift)|kleine anfrage|antwort der|honorable parlementaire|appelé? l'attention|votre (?:courrier|lettre|courriel)|w odpowiedzi na|odpowiadając|interpelacj\p{L}+|herrn? abgeordneten?)/gu
const reports =
  /\b(?:press release|press statement|media statement|joint statement (?:by|from|of)|notes? (?:to|for) editors|media contact|for more information,? contact|for immediate release|contact for (?:the )?press|press office|communiqué de presse|presse(?:mitteilung|erklärung|information|aussendung|meldung)|medienmitteilung|nota prasowa|komunikat prasowy|(?:kontakt dla|biuro) (?:mediów|pras)|nota de prensa|told reporters|spokes(?:person|man|woman)|campaigners?|advocacy (?:director|officer|manager)|chief executive,? (?:said|welcomed|added)|diplomats said|permanent link)\b|(?:^|\n)(?=[^\n]*?, \d)[^\n]{0,40}\p{Lu}\p{L}+, (?:le |den )?\d{1,2}\.? \p{L}+(?: \d{4})?\s*[–—-]{1,2} /giu
/** The title of a text that reports: somebody in it calls, urges or condemns. */
const headline =
  /^\s*(?!(?:dear|sehr|madame|monsieur|szanown)(?!\p{L}))[^\n.!?]{3,120}?(?<!\p{L})(?:calls? (?:on|for)|urges?|condemns?|denounces?|appelle(?:nt)?|dénonce(?:nt)?|condamne(?:nt)?|exige(?:nt)?|fordert|fordern|kritisiert|kritisieren|verurteilt|warnt|warnen|apeluj[eą]|wzywaj?ą?|potępiaj?ą?|domagaj?ą? się|protestuj[eą])(?!\p{L})[^\n.!?]{0,100}\n/iu
const said =
  /(?<!\p{L})(?:said|says|stated|states|added|adds|commented|comments|déclare|explique|ajoute|sagte?|erklärte?|kommentierte?|mówi|podkreśla|komentuje|dodaje)\s?:\s*["“„«]|["”»],? (?:\p{L}+ )?(?:said|says|added|adds|told|a déclaré|déclare|sagte|erklärte|mówi|powiedział\p{L}*)|[–—-] (?:mówi|powiedział|dodaje|dodał|podkreśla|podkreślił|zaznacza|zaznaczył|tłumaczy|komentuje|przekonuje|zapowiada)/gu

const count = (text: string, find: RegExp) => text.match(find)?.length ?? 0

/**
 * What a document is by its own words, each between 0 and 1: how far it demands, and how far it reports. Signs that it
 * answers a letter weigh against both.
 */
export function documentFeatures(text: string, units: readonly Unit[]): DocumentFeatures {
  const demands = units.filter((unit) => lexiconOf(unit.language)?.find('demand', unit.cut ?? unit.words)).length
  const share = demands > 2 ? (demands / Math.max(8, units.length)) * 4 : demands / 8
  const folded = fold(text)
  const asking = count(folded, asks) + (demands > 0 ? count(folded, stated) : 0)
  const answering = Math.min(2, count(folded, answers))
  const between = (value: number) => Math.round(Math.max(0, Math.min(1, value)) * 100) / 100
  return {
    demand: between(share + asking / 1.5 - answering / 2),
    press: between((count(text, reports) + count(folded, said) + (headline.test(text) ? 1 : 0)) / 1.5 - answering / 2),
  }
}

// Out of JSON, because the engine is slow with an object that was put together name by name.
const nothing = JSON.parse(`{${cues.map((cue) => `"${cue}":false`).join()}}`) as Record<Cue, boolean>
const placeOf = Object.fromEntries(cues.map((cue, at) => [cue, at])) as Record<Cue, number>
const numbers = cues.map(featureNumber)
const openPlaces = openCues.map((cue) => placeOf[cue])
const donePlaces = [placeOf.perfect, placeOf.past_main]

/** Where the first of some cues begins; -1 where there is none. */
function firstOf(places: readonly number[], firsts: readonly number[]): number {
  let first = -1
  for (const place of places) {
    const at = firsts[place] ?? -1
    if (at >= 0 && (first < 0 || at < first)) first = at
  }
  return first
}

/** Whether somebody who can act for the sender stands before the verb. */
function speaks(words: Words, lexicon: Lexicon, verbAt: number) {
  const before = stretchOf(words, Math.max(0, verbAt - 90), verbAt)
  return { self: lexicon.find('self_pronoun', before) !== null, body: lexicon.find('self_body', before) !== null }
}

/** Words of a line that are parted by single blanks. */
function countWords(words: string): number {
  let count = 1
  for (let at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) count += 1
  return count
}

/**
 * The features of a unit, each 0 or 1 (a few between): the cues of its language, who speaks, and the pairs that mean more
 * together than alone. Nothing excludes; an unknown subject costs a little. `before` are the verbs of the sentence before.
 */
function toldOf(unit: Unit, document: DocumentFeatures, before: readonly Head[]): Told {
  const told = new Told()
  const lexicon = lexiconOf(unit.language)
  if (!lexicon) return told
  const { words, cut, heads } = spokenIn(unit)
  const firsts = lexicon.firstsIn(cut)
  const has = { ...nothing }
  for (let at = 0; at < cues.length; at += 1) {
    const cue = cues[at]
    if (!cue || (firsts[at] ?? -1) < 0) continue
    has[cue] = true
    told.add(numbers[at] ?? -1)
  }
  const openAt = firstOf(openPlaces, firsts)
  const verbAt = openAt >= 0 ? openAt : Math.max(firsts[placeOf.perfect] ?? -1, firsts[placeOf.past] ?? -1, 0)
  const { self, body } = speaks(cut, lexicon, verbAt)
  const speaker = self || body
  const goesOn = has.progressive || has.progressive_self || has.progressive_passive || has.continue
  const isOpen = has.future || has.going_to || goesOn || has.intend || has.there_will
  const doneAt = firstOf(donePlaces, firsts)
  const doneFirst = openAt >= 0 && doneAt >= 0 && doneAt < openAt
  const deed = deedCues.some((cue) => has[cue])
  const length = countWords(words)
  const add = (name: string, value: boolean | number) => {
    if (value) told.add(featureNumber(name), Number(value))
  }
  add('speaker_pronoun', self)
  add('speaker_body', !self && body)
  add('speaker_unknown', !speaker)
  add('deed', deed)
  add('future_speaker', has.future && speaker)
  add('future_no_speaker', has.future && !speaker)
  add('future_deed', has.future && deed)
  add('future_passive_deed', has.future_passive && deed)
  add('future_text', has.future && has.text_subject && !self)
  add('future_other', has.future && has.other_subject && !has.future_self)
  add('future_dummy', has.future && has.dummy_subject && !has.future_self)
  add('progressive_deed', has.progressive && speaker && deed)
  add('progressive_speaker', has.progressive && speaker)
  add('progressive_other', has.progressive && !speaker)
  add('continue_speaker', has.continue && speaker)
  add('continue_deed', has.continue && deed && speaker)
  add('intend_speaker', has.intend && speaker)
  add('aim_speaker', has.aim && speaker)
  add('commit_speaker', has.commit && speaker)
  add('perfect_speaker', has.perfect && speaker)
  add('perfect_deed', has.perfect && deed)
  add('perfect_not_open', has.perfect && !isOpen)
  add('past_not_open', has.past && !isOpen && !has.perfect)
  add('past_deed', has.past && deed && !isOpen)
  add('past_main_only', has.past_main && !isOpen)
  add('past_speaker', has.past && speaker && !isOpen)
  add('done_first', doneFirst)
  add('passive_by_body', has.future_passive && has.by_body)
  add('meeting_ahead', has.there_will && has.engage)
  add('practice', !isOpen && !has.perfect && !has.past && self && deed)
  add('nothing_open', !isOpen && !has.commit && !has.aim && !has.commit_perfect && !has.to_you)
  add('negated_future', has.negation && has.future)
  add('negated_refuse', has.negation && has.refuse)
  add('refuse_speaker', has.refuse && speaker)
  add('negated_harm', has.negation && has.harm && isOpen)
  add('duty_only', has.duty && !isOpen)
  add('ability_only', has.ability && !isOpen)
  add('opinion_only', has.opinion && !has.future && !has.progressive)
  add('courtesy_only', has.courtesy && !deed)
  add('ahead_open', has.time_ahead && isOpen)
  add('progressive_idle', has.progressive && !deed)
  add('no_stop', !unit.isItem && !unit.goesOn && !/[.!?;:…]["')\]]*$/.test(words))
  add('item', unit.isItem)
  add('short', length < 6)
  add('long', length > 45)
  add('doc_demand', document.demand)
  add('doc_press', document.press)
  add('doc_demand_open', document.demand * (isOpen ? 1 : 0))
  add('doc_press_open', document.press * (isOpen ? 1 : 0))
  add('doc_demand_we', document.demand * (self && isOpen ? 1 : 0))
  headFeatures(words, cut, heads, before, lexicon, has, told)
  presentFeatures(unit.language, heads, has, told)
  return told
}

/** The features of a unit that stands by itself. */
export const featuresOf = (unit: Unit, document: DocumentFeatures): Features => toldOf(unit, document, []).byName()

/**
 * Takes what is told of each unit of a document, with the sentence before it in view: *it* is who was spoken of. A long
 * document has thousands of units: what was found in one is let go when it was taken.
 */
export function eachTold(
  units: readonly Unit[],
  document: DocumentFeatures,
  take: (unit: Unit, told: Told) => void,
): void {
  let before: readonly Head[] = []
  for (const unit of units) {
    take(unit, toldOf(unit, document, before))
    const { heads } = spokenIn(unit)
    if (heads.length > 0) before = heads
    unit.spoken = undefined
    unit.cut = undefined
  }
}
