import type { Colour } from '@/lib/reading/extract/text/colours'

/** How a mail says that the answers look which it has put into the letter it answers; all null or false where it says only that they are there. */
export type Announced = { colour: Colour | null; isBold: boolean; isLit: boolean }

/** Answers, and what is done with them. */
const answers =
  /\b(?:answer|repl(?:y|ies)|respon[sd]|comment|remark|feedback|inserted|réponses?|répon[ds]|commentaires?|remarques?|observations?|antwort|geantwortet|beantwort|anmerkung|kommentar|stellungnahme)|(?<!\p{L})(?:odpowied|odpowiad|odpisa|komentarz|uwag)/iu

/** Answers of the one who is written to, and what only says that a mail is one. */
const noneOfOurs =
  /\b(?:in|by way of) (?:response|reply|answer) to\b|\byour (?:\p{L}+ )?(?:answer|repl(?:y|ies)|respon[sd]e|comment|remark|feedback)\p{L}*|\ben réponse (?:à|aux?)(?!\p{L})|\b(?:votre|vos) (?:réponses?|commentaires?|remarques?|observations?)|\bin (?:beantwortung|antwort)(?!\p{L})|\bihr(?:e[nmrs]?)? (?:antwort|anmerkung|kommentar|stellungnahme)\p{L}*|(?<!\p{L})w odpowiedzi na(?!\p{L})|(?<!\p{L})(?:państwa|pani|pana) (?:odpowied|komentarz|uwag)\p{L}*/giu

/** Words that put them into the letter below, wherever they are said. */
const inside = [
  /\bin-?line\b|\b(?:under|below|beneath|behind|after) (?:each|every) (?:of )?(?:the |your )?(?:individual |single )?(?:question|point|item|paragraph|request)|\bbetween your (?:lines|questions)/iu,
  /\b(?:sous|après) (?:chaque|chacune?) (?:de |des |de vos )?(?:question|point|paragraphe|demande)|\bau fil d[eu] (?:votre |vos |la |l['’])?(?:texte|message|courriel|lettre|question)|\bintercal/iu,
  /\b(?:unter|hinter|bei) (?:den jeweiligen|der jeweiligen|jeder|jede|ihren einzelnen) (?:frage|punkt|absätz|absatz)|\bzwischen (?:den|ihren) (?:zeilen|fragen)/iu,
  /(?<!\p{L})pod (?:każdym|poszczególnymi) (?:z )?(?:państwa )?(?:pyta|punkt|akapit)|(?<!\p{L})między wierszami/iu,
]

/** The letter below, in which its questions stand as well. */
const within =
  /\bin the (?:body|text) of (?:your|the) (?:e-?mail|message|letter)|\b(?:with)?in your (?:e-?mail|message|letter|text|questions)\b|\bdans (?:le (?:corps|texte) de )?votre (?:texte|message|courriel|e-?mail|mail|lettre)\b|\bdirekt in ihre[rmn]? (?:e-?mail|nachricht|mail|schreiben|text)\b|\bim text ihre[rs]\b|(?<!\p{L})(?:w treści|w tekście) (?:pani|pana|państwa|wiadomości)/iu

/** What is in a letter before anybody answers it, and what one does to put something into it. */
const asked =
  /\b(?:question|quer(?:y|ies)|point|issue|concern|matter|request|rais|ask|pos|mention|outlin|suggest|enquir|inquir|demand|soulev|évoqu|formul|frage|anliegen|punkt|gestellt)|(?<!\p{L})(?:pyta|zawart|wskazan|kwesti|spraw|wnios)/iu
const put =
  /\b(?:insert|directly|interspers|embedded|added|typed|put)|\b(?:insér|ajout|directement)|\b(?:eingefügt|eingetragen|geschrieben)|(?<!\p{L})(?:wstaw|wpisa|bezpośrednio)/iu

function areInside(words: string): boolean {
  if (inside.some((form) => form.test(words))) return true
  const place = within.exec(words)
  return place !== null && (put.test(words) || !asked.test(words.slice(0, place.index)))
}

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
const litWords =
  /\b(?:is|are|been) highlighted\b(?! (?:by|in (?:our|your|the|this|its))(?!\p{L}))|\bhighlighted (?:in (?:yellow|green|blue|red|orange|colou?r)|below)\b|\bsurlign|\b(?:farbig|farblich|gelb|grün|rot|blau|grau) (?:hinterlegt|unterlegt)\b|podświetl|zakreśl\p{L}+ (?:na|kolorem)(?!\p{L})/iu

/** Names that begin with a colour: "in Green Papers". */
const namedByColour =
  /\b(?:green|red|blue|yellow|orange) (?:papers?|books?|cross|crescent|list|cards?|deal|sea|line|zones?)\b/giu

/** An answer that stands right here, and no courtesy. */
const isAnswered = (after: string) => {
  const next = after.trim().split(/\n\s*\n/, 1)[0] ?? ''
  return /[.!]$/.test(next) && next.split(/\s+/).length > 4 && !courtesy.test(next)
}
const courtesy =
  /\b(?:hesitate|further questions|please (?:contact|let)|n['’]hésitez|rückfragen|fragen haben|zur verfügung)|(?<!\p{L})(?:w razie pytań|do dyspozycji)/iu

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
    const words = sentence.replace(/\s+/g, ' ').replace(noneOfOurs, ' ').replace(namedByColour, ' ')
    if (!answers.test(words)) continue
    const colour = colourWords.find(([, form]) => form.test(words))?.[0] ?? null
    const [isBold, isLit] = [boldWords.test(words), litWords.test(words)]
    const isShown = colour !== null || isBold || isLit || anyColour.test(words)
    const after = own.slice(index + sentence.length)
    const isLast = after.trim().length < closingLength && !isAnswered(after)
    if (isShown || areInside(words) || (isLast && below.test(words))) return { colour, isBold, isLit }
  }
  return null
}
