import { latin } from '@/lib/reading/rules/latin'

/** Words that make a line the name of a body: in the languages that letters come in. */
const bodyWord = latin.iu`(?<!\p{L})(?:ministr(?:y|ies)|minist[eè]re|\p{L}*ministerium|\p{L}*ministeriums|minist[ae]rstw\p{L}|ministerio|ministero|commission(?!er)|kommission|komisj[ai]|comisión|commissione|council|conseil|rat\b|\p{L}*senat(?:sverwaltung|sdepartement)?|rada|consejo|consiglio|parliament|parlement|parlament(?:u|s|et)?|bundestag|sejm|agency|agence|agentur|agencj[ai]|authority|authorities|autorité|office|bureau|\p{L}*amt|\p{L}*amtes|urz[aą]d\p{L}*|department|département|departament|secretariat|sekretariat|secrétariat|kancelari[ai]|staatskanzlei|ombuds\p{L}+|médiat\p{L}+|défenseu\p{L}+|rzecznik\p{L}*|bürgerbeauftragt\p{L}+|court|tribunal|\p{L}*gericht(?:shof)?|sąd|trybunał|prosecutor\p{L}*|parquet|staatsanwaltschaft|prokuratur\p{L}|police|polizei\p{L}*|\p{L}*polizei|policj[ai]|straż\p{L}?|komend\p{L}+|border (?:force|guard|police)|coast guard|inspectorate|inspection|inspekcj[ai]|institut[eo]?|embassy|ambassade|botschaft|ambasad[ay]|delegation|délégation|préfecture|prefettura|regierung\p{L}*|\p{L}*regierung|landesverwaltung|\p{L}*behörde|\p{L}*direktion|directorate(?:-general)?|direction|dyrekcja|wojewod\p{L}+|marszał\p{L}+|assembl(?:y|ée)|\p{L}*versammlung|zgromadzenie|united nations|committee(?! on\s\p{Ll})|comité|komitet|mandate of|special rapporteur|frontex|europol|eurojust|unhcr|ohchr|iom|euaa|easo|home office|cabinet office|house of (?:commons|lords)|registry|treasury|municipality|gmina|stadt|mairie|service[s]?|cabinet)(?!\p{L})`

/** Words for a function: a line of them names somebody's office, not a body. */
const functionWord = latin.iu`(?<!\p{L})(?:(?:vice-?|deputy |under-?|assistant |parliamentary |permanent |state )*(?:minister|secretary|commissioner|director(?:-general)?|head|chief|officer|registrar|chair(?:man|woman|person)?|president|coordinator|advis[eo]r|manager|counsel|clerk|spokes\p{L}+|leader|member|ambassador|judge|prosecutor|rapporteur|mayor|alder(?:man|woman)|councillor|lawyer|analyst|assistant|administrator|specialist|representative|ombuds(?:man|person|woman))|chef\p{L}*|direct(?:eur|rice)\p{L}*|ministre|secrétaire|(?:sous-)?préf[eè]te?|président\p{L}*|conseill\p{L}+|chargée?|déléguée?|responsable|ambassad\p{L}+|greffi\p{L}+|cheffe|rapporteur\p{L}*|maire|adjointe?|échevine?|bourgmestre|\p{L}*leiter(?:in)?|\p{L}*referent(?:in)?|sachbearbeiter(?:in)?|\p{L}*sekretär(?:in)?|\p{L}*minister(?:in)?|\p{L}*präsident(?:in)?|\p{L}*beauftragte[rn]?|\p{L}*direktor(?:in)?|ministerialr\p{L}+|\p{L}*dirigent(?:in)?|botschafter(?:in)?|vorsitzende[rn]?|\p{L}*rat|\p{L}*rätin|\p{L}*bürgermeister(?:in)?|\p{L}*beigeordnete[rn]?|\p{L}*dezernent(?:in)?|\p{L}*senator(?:in)?|(?:pod)?sekretar\p{L}+|dyrektor\p{L}*|naczelni\p{L}+|kierowni\p{L}+|zastępc\p{L}+|rzecznik\p{L}*|(?:główn\p{L}+ )?specjalist\p{L}+|komendant\p{L}*|wojewod\p{L}+|prezes\p{L}*|(?:wice)?prezyden\p{L}+|burmistrz\p{L}*|wójt\p{L}*|(?:wice)?starost\p{L}+|skarbni\p{L}+|radc\p{L}+|pełnomocni\p{L}+|inspektor\p{L}*|ministr(?:a|owi|em|ze)|directora?|jefe|jefa|secretari[oa]|direttore|direttrice|capo|ministr[oa]|segretari[oa])(?!\p{L})`

const contact = /@|\bT(?:el)?\s?[.:]|\bphone|\bfax|\bwww\.|https?:|\d{4,}|\+\d/iu
const person = /^(?:mr|mrs|ms|mx|dr|prof|herrn?|frau|madame|monsieur|m\.|mme|pani?|sr|sra)\.?\s/iu

/** Whether a line is somebody's function: "Head of Unit", "Le directeur général des étrangers", "p.o. Naczelnika Wydziału". */
export const isFunction = (words: string): boolean =>
  words.length < 110 && functionWord.test(words) && !contact.test(words) && !/[.!?:;]$/.test(words)

/** Another sentence begins within the line, or somebody speaks in it. */
const speaks = latin.iu`\p{L}{5}[.!?]\s+\p{Lu}|^(?:we|i|our|nous|je|notre|wir|ich|unsere?)\s`

/** A body is named by a short line without a sign of an address, a greeting or a sentence. */
export const namesBody = (words: string): boolean =>
  words.length < 110 &&
  /^[«„“"(]?[\p{Lu}\d]/u.test(words) &&
  bodyWord.test(words) &&
  !speaks.test(words) &&
  !contact.test(words) &&
  !person.test(words) &&
  !/[.!?:;,]$/.test(words) &&
  !/^(?:the|le|la|l['’]|der|die|das|an|to|à|do)\s(?=(?:head|director|chef|direct|leiter|minister|président|secretary))/iu.test(
    words,
  )

const small =
  /^(?:of|the|and|for|on|in|to|de|la|le|les|des|du|et|der|die|das|des|für|und|von|im|in|i|do|na|w|z|del|di|y|e)$/iu

/** "MINISTÈRE DE L'INTÉRIEUR" as it is written elsewhere: "Ministère de l'Intérieur". Other names stay as they are. */
export function plainCase(name: string): string {
  if (name !== name.toUpperCase() || !/\p{Lu}{4}/u.test(name)) return name
  return name
    .toLowerCase()
    .split(/(\s+)/)
    .map((word, i) =>
      i > 0 && small.test(word)
        ? word
        : word.replace(/^((?:[ld]['’])?)(\p{L})/u, (_all, lead: string, letter: string) => lead + letter.toUpperCase()),
    )
    .join('')
    .replace(/-(\p{L})/gu, (_all, letter: string) => `-${letter.toUpperCase()}`)
}
