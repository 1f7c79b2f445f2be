import { latin } from '@/lib/reading/rules/latin'
import { said } from '@/lib/reading/rules/wording'

/** "To ask the Secretary of State …", "118. Deputy Kestrel asked the Minister for Transport whether …", with the number behind it. */
const question = latin.u`^(?:\*?\s?\(?\d{1,5}[.)]?\s*)?${said('asked_of_minister')}`

/** "Ms Halden asked the Minister whether …", without an office and a number: so it is told of by who reports. */
const told = latin.u`^\D*?${said('told_of_asking')}`

/** Whether a paragraph is the question that stands above a minister's answer, as parliaments in English print it. */
export const isAskedOfMinister = (words: string): boolean =>
  question.test(words.trimStart()) && !told.test(words.trimStart().slice(0, 160))

/** A line that says that the reader's own words follow: "On 7 January you asked:", "Your request read as follows:". */
const asksBelow = latin.iu`(?<!\p{L})${said('asks_below')}(?: ${said('asks_below_behind')}){0,4} ?:$`

/** Whether the paragraph behind this one is what the reader asked. */
export const isAskedBelow = (words: string): boolean => words.length < 160 && asksBelow.test(words.trim())
