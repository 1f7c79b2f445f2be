import type { Colour } from '@/lib/reading/extract/text/colours'

/** How a mail says that the answers look which it has put into the letter it answers; all null or false where it says only that they are there. */
export type Announced = { colour: Colour | null; isBold: boolean; isLit: boolean }

/** Answers, and what is done with them. */
const answers =
  /\b(?:answer|repl(?:y|ies)|respon[sd]|comment|remark|feedback|inserted|réponses?|répon[ds]|commentaires?|remarques?|observations?|antwort|geantwortet|beantwort|anmerkung|kommentar|stellungnahme)|(?<!\p{L})(?:odpowied|odpowiad|odpisa|komentarz|uwag)/iu

/** Words that put them into the letter below, wherever they are said. */
const inside = [
  /\bin-?line\b|\bin the (?:body|text) of (?:your|the) (?:e-?mail|message|letter)|\b(?:with)?in your (?:e-?mail|message|letter|text|questions)\b|\b(?:under|below|beneath|behind|after) (?:each|every) |\bbetween your (?:lines|questions)/iu,
  /\bdans (?:le (?:corps|texte) de )?votre (?:texte|message|courriel|e-?mail|mail|lettre)\b|\b(?:sous|après) (?:chaque|chacune) |\bau fil d[eu]|\bintercal/iu,
  /\bdirekt in ihre[rmn]? (?:e-?mail|nachricht|mail|schreiben|text)\b|\bim text ihre[rs]\b|\b(?:unter|hinter|bei) (?:den jeweiligen|der jeweiligen|jeder|jede|ihren einzelnen) |\bzwischen (?:den|ihren) (?:zeilen|fragen)/iu,
  /(?<!\p{L})(?:w treści|w tekście) (?:pani|pana|państwa|wiadomości)|(?<!\p{L})pod (?:każdym|poszczególnymi)|(?<!\p{L})między wierszami/iu,
]

const colourWords: readonly (readonly [Colour, RegExp])[] = [
  [
    'red',
    /\b(?:in|en|in der farbe) (?:rot|red|rouge)\b|\brot (?:markiert|eingefügt|hervorgehoben)|\bin roter\b|(?<!\p{L})na czerwono|czerwon\p{L}+ (?:kolor|czcionk)|kolorem czerwonym/iu,
  ],
  [
    'blue',
    /\b(?:in|en) (?:blau|blue|bleu)\b|\bblau (?:markiert|eingefügt|hervorgehoben)|\bin blauer\b|(?<!\p{L})na niebiesko|niebiesk\p{L}+ (?:kolor|czcionk)|kolorem niebieskim/iu,
  ],
  [
    'green',
    /\b(?:in|en) (?:grün|green|vert)\b|\bgrün (?:markiert|eingefügt|hervorgehoben)|\bin grüner\b|(?<!\p{L})na zielono|zielon\p{L}+ (?:kolor|czcionk)|kolorem zielonym/iu,
  ],
  ['purple', /\b(?:in|en) (?:lila|violett|purple|violet)\b|(?<!\p{L})na fioletowo/iu],
  ['yellow', /\b(?:in|en) (?:orange|yellow|gelb|jaune)\b|\bgelb (?:markiert|hinterlegt)|(?<!\p{L})na żółto/iu],
]
const anyColour =
  /\b(?:in|en) (?:another |a different |une autre )?(?:colou?r|couleur)\b|\bfarbig\b|\bin (?:einer )?anderer farbe|kolorem/iu
const boldWords = /\bin bold\b|\ben gras\b|\b(?:in )?fett(?:druck|schrift)?\b|pogrubi|wytłuszcz/iu
const litWords = /\bhighlighted\b|\bsurlign|\bhinterlegt\b|\bunterlegt\b|podświetl|zakreśl/iu

/** Words that put them below, which they are also where they are the mail's own text. */
const below =
  /\bbelow\b|\bci-(?:dessous|après)\b|\bplus bas\b|\b(?:unten|untenstehend\p{L}*|nachstehend\p{L}*|unterhalb)\b|(?<!\p{L})(?:poniżej|niżej)/iu

/** A name, a signature and a disclaimer come to so many characters; more is an answer. */
const closingLength = 500

/**
 * Whether a mail says that its answers stand inside the letter below it, and how they look there; null where it does not. `own` are its
 * words above that letter.
 */
export function announcedAnswers(own: string): Announced | null {
  for (const { 0: sentence, index } of own.matchAll(/[^.!?:;]+(?:[.!?:;]|$)/gu)) {
    const words = sentence.replace(/\s+/g, ' ')
    if (!answers.test(words)) continue
    const colour = colourWords.find(([, form]) => form.test(words))?.[0] ?? null
    const [isBold, isLit] = [boldWords.test(words), litWords.test(words)]
    const isShown = colour !== null || isBold || isLit || anyColour.test(words)
    const isLast = own.slice(index + sentence.length).trim().length < closingLength
    if (isShown || inside.some((form) => form.test(words)) || (isLast && below.test(words)))
      return { colour, isBold, isLit }
  }
  return null
}
