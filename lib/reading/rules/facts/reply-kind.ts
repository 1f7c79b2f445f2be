import { latin } from '@/lib/reading/rules/latin'

/** A mail that nobody wrote; looked for in its first lines. */
const automatic = latin.iu`automatic reply|out of (?:the )?office|auto-?reply|this is an automat|automated (?:reply|response|message)|automatische antwort|automatisch (?:erstellt|generiert|erzeugt)|abwesenheits|réponse automatique|message automatique|je suis absent|absente? du bureau|automatyczna odpowiedź|wiadomość (?:została )?wygenerowana automatycznie|jestem nieobecn|risposta automatica|respuesta automática|do not reply to this|ne pas répondre à ce|bitte antworten sie nicht auf diese|prosimy nie odpowiadać na t|delivery (?:has )?failed|undeliverable|could not be delivered|(?:konnte nicht|nicht) zugestellt|n['’]a pas pu être (?:remis|distribué)|nie (?:została|mogła zostać) dostarczona`

const acknowledges = latin.iu`acknowledge(?:s|d|ment of)? (?:the )?receipt|confirm(?:s|ed|ing)? (?:the )?receipt|(?:has|have) been (?:received and )?(?:duly )?(?:registered|logged)|(?:acknowledg|confirm)\p{L}* (?:that )?(?:we|i) (?:have )?received|accus\p{L}* (?:de )?réception|bien reçu votre [^.]{0,80}(?:enregistr|transmis pour examen)|bestätig\p{L}*[^.]{0,30} den (?:eingang|erhalt)|eingangsbestätigung|(?:ist|sind) (?:hier |bei uns )?(?:am [^.]{0,25})?eingegangen|potwierdz\p{L}* (?:otrzymani|wpły|odbi|przyję)|(?:wpłyn\p{L}+|zostało zarejestrowan)|confirmamos la recepción|acuse de recibo|conferm\p{L}+ (?:la )?ricezione`

/** More time is taken: a holding reply, also where it begins as an acknowledgement. */
const extendsTime = latin.iu`needs? more time|extend\p{L}* (?:the )?(?:\p{L}+ )?(?:time|deadline|period)|holding reply|interim reply|further time|(?:regret|sorry|apologi[sz]e) (?:for )?(?:the |any |that )?[^.]{0,40}delay|zwischenbescheid|zwischennachricht|um (?:noch )?(?:etwas |ein wenig )?geduld|fristverlängerung|verlänger\p{L}* [^.]{0,30}frist|frist [^.]{0,60}verlängert|réponse d['’]attente|prolong\p{L}+ (?:le |du |de )?délai|délai [^.]{0,60}prolong|délai supplémentaire|termin\p{L}* [^.]{0,60}(?:przedłuż|wydłuż)|(?:przedłuż|wydłuż)\p{L}+ [^.]{0,40}termin|nie później niż do`

/** An answer is announced, and is not given yet. */
const announces = latin.iu`(?:will|shall) (?:\p{L}+ )?(?:reply|respond|answer|revert|get back|come back|write|(?:send|provide|give|receive|let (?:you|him|her|them) have)(?: \p{L}+){0,6}? (?:reply|response|answer|decision|findings|outcome))[^.]{0,90}(?:by|within|in due course|as soon|before|later|shortly|no later|once)|(?:werde|werden|wird)[^.]{0,90}(?:antworten|antwort (?:erhalten|zukommen|zugehen)|zurückkommen|unaufgefordert)|(?:eine |die )?antwort (?:geht|wird)[^.]{0,40}(?:ihnen|zu)|réponse [^.]{0,40}(?:parviendra|sera (?:adressée|apportée|transmise))|(?:reviendr\p{L}+|revenir) vers vous|vous (?:répondr\p{L}+|apporter\p{L}+ une réponse)|odpowied\p{L}+ [^.]{0,60}(?:zostanie|będzie) (?:\p{L}+ )?(?:udzielon|przesłan|przekazan|prześl)|(?:udziel\p{L}+|prześl\p{L}+) (?:państwu |pani |panu )?odpowied\p{L}+ (?:do|w terminie|po|niezwłocznie)`

const transfers = latin.iu`(?:(?:has|have) been|have|was|were|am|are|is being) (?:\p{L}+ )?(?:forward(?:ed|ing)|transferr?(?:ed|ing)|pass(?:ed|ing) on|referr?(?:ed|ing)) (?:your|it|this|the (?:letter|request)|to)|(?:a été|ai|avons|est) (?:\p{L}+ )?(?:transmis|réorient)\p{L}*[^.]{0,60}(?:compéten|service|ministère|direction|à l['’]|au )|weitergeleitet|zuständigkeitshalber|abgegeben an|przekaz(?:ano|ałem|ałam|aliśmy|uję|ujemy|ane|any|ana) (?:\p{L}+ ){0,4}?(?:pismo|wniosek|według właściwości|zgodnie z właściwością|do (?:rozpatrzenia|ministr|urzęd|właściw))|ha sido remitid|è stata trasmessa`

const refuses = latin.iu`not (?:competent|within (?:its|our|the) (?:competence|remit|mandate))|(?:falls? )?outside (?:its|our|the) (?:competence|remit|mandate)|no competence|is not responsible for|access [^.]{0,60}(?:is|must be|has to be|are) (?:hereby )?(?:refused|denied)|(?:must|have to|cannot but|has decided to|decided to|regret to) (?:refuse|decline|reject)|(?:request|application|complaint) (?:is|has been|was|must be) (?:hereby )?(?:refused|rejected|declined|inadmissible)|declares? [^.]{0,40}inadmissible|not in a position to (?:grant|accede|disclose|release)|withh(?:e|o)ld\p{L}* (?:the )?information|nicht zuständig|(?:antrag|beschwerde) (?:wird |ist |lehne ich |abzulehnen|daher )+(?:\p{L}+ )?(?:ab\b|abgelehnt|unzulässig|abzulehnen)|lehne\p{L}? [^.]{0,60} ab[.,]|kann (?:\p{L}+ ){0,6}?nicht entsprochen werden|ne rel[eè]ve pas d|n['’](?:est|êtes|entre) pas (?:compétent|dans (?:le|mes|nos|ses))|(?:ne peu\p{L}+|suis|sommes) [^.]{0,40}(?:donner une suite favorable|réserver une suite favorable|communiquer ce|au regret)|demande est (?:rejetée|irrecevable)|nie (?:jest|pozostaje) (?:\p{L}+ )?właściw|odm(?:awiam|awia się|owie|ówiono|ówić)|(?:wniosek|skarg\p{L}) [^.]{0,40}(?:odrzuc|oddal|nie może zostać uwzględnion|pozostawi\p{L}+ bez rozpoznania)`

/** So many words are no notice, refusal or transfer any more. */
const long = 500

/** Words of a text up to which it can be no more than a notice, a refusal, a transfer. */
const [shortNotice, shortTransfer, shortRefusal] = [220, 260, long]

/** The words of a text that blanks part, `long` at most. */
function countWords(text: string): number {
  const blanks = /\s+/g
  let count = 1
  while (count < long && blanks.test(text)) count += 1
  return count
}

/**
 * What sort of reply a text is, in the product's words. What only acknowledges or holds is short, a long text says more.
 * `promises` tells that it names a day on which the answer will come.
 */
export function replyKindOf(text: string, promises: boolean): string {
  const words = countWords(text)
  if (automatic.test(text.slice(0, 1500)) && words < 400) return 'automatic'
  if (words < shortTransfer && transfers.test(text)) return 'transfer'
  if (words < shortRefusal && refuses.test(text)) return 'refusal'
  if (words < shortNotice && extendsTime.test(text)) return 'holding'
  if (words < shortNotice && acknowledges.test(text)) return promises ? 'holding' : 'acknowledgement'
  return words < shortNotice && announces.test(text) ? 'holding' : 'substantive'
}
