import { latinSource } from '@/lib/reading/rules/latin'

const title = '(?:Deputy|Deputies|Senator|Mr|Mrs|Ms|Miss|Dr|Lord|Lady|Baroness|Viscount|Earl)'
const asked =
  "(?:the|Her|His|Their|Mr|Madam)\\s(?:Majesty's\\s)?(?:\\p{L}+\\s){0,3}?(?:Minister|Ministers|Taoiseach|Tánaiste|Secretary|Government|Chancellor|Attorney|Solicitor|Speaker|Commission|Council)"

/** "AQW 10918/22-27 Mr Kestrel (Harbour Party)": the number and the asker, as Northern Ireland prints them. */
const numbered = '(?:AQ[A-Z]\\s?\\d{1,6}\\/\\d\\d-\\d\\d[^.?]{0,120}?)?'

/** "To ask the Secretary of State …", "118. Deputy Kestrel asked the Minister for Transport whether …", with the number behind it. */
const question = new RegExp(
  latinSource(
    `^(?:\\*?\\s?\\(?\\d{1,5}[.)]?\\s*)?(?:${numbered}To ask\\s${asked}|(?:${title}\\s[^.;?]{3,60}?|Asked by[^.;?]{3,60}?)\\s?asked\\s${asked})`,
  ),
  'u',
)

/** Whether a paragraph is the question that stands above a minister's answer, as parliaments in English print it. */
export const isAskedOfMinister = (words: string): boolean => question.test(words.trimStart())

/** A line that says that the reader's own words follow: "On 7 January you asked:", "Your request read as follows:". */
const asksBelow =
  /(?:^|[,.] |\b(?:\d{4}|january|february|march|april|may|june|july|august|september|october|november|december),? )(?:you (?:also |then |specifically |further |originally )?(?:asked|requested|wrote|enquired|ask|request|write)|your (?:original |full )?(?:request|question|e-?mail)(?: was| reads?| stated)?)(?: (?:us|me|for|that|about|whether|as follows|to know|the following|in it|to be provided with)){0,4} ?:$/iu

/** Whether the paragraph behind this one is what the reader asked. */
export const isAskedBelow = (words: string): boolean => words.length < 160 && asksBelow.test(words.trim())
