import { addressee } from '@/lib/reading/rules/facts/sender'
import { latin } from '@/lib/reading/rules/latin'
import { isFunction, namesBody, plainCase } from '@/lib/reading/rules/facts/bodies'
import type { TextLine } from '@/lib/reading/rules/facts/head-lines'

const labelled = /^(?:to|an|do|à|a|cc|per)\s*:\s*(.+)$/iu
const spoken = latin.iu`^(?:to|an|à|do)\s+(?=(?:the|das|die|den|la|le|les|l['’])\s?\S|\p{Lu})(.+)$`
const article = /^(?:the|das|die|den|der|la|le|les|l['’]|au|aux)\s*/iu
const between = /(\s*[,;]\s*(?:(?:and|und|et|oraz|i)\s+)?|\s+(?:and|und|et|oraz|i)\s+)/iu
/** An ombudsperson is a body and the name of a function alike. */
const isOmbuds = (words: string) => /ombuds|médiat|défenseu|rzecznik|bürgerbeauftragt/iu.test(words)
const isBody = (words: string) => namesBody(words) && (!isFunction(words) || isOmbuds(words))

/** "To the Ministry of the Interior, the Border Guard and …": what it lists, or nothing where it names no body. */
function listed(words: string): string[] {
  const bodies: string[] = []
  let glue = ''
  for (const [i, part] of words
    .replace(/[.:,]$/, '')
    .split(between)
    .entries()) {
    if (i % 2 === 1) glue = part
    else if (isBody(part.replace(article, ''))) bodies.push(part.replace(article, ''))
    else if (bodies.length > 0 && !isFunction(part)) bodies.push(`${bodies.pop()}${glue}${part}`)
  }
  return bodies
}

/** Whether a line says to whom a letter goes: "To the Ministry of …", "An das Innenministerium". */
export const isAddressed = ({ words }: TextLine): boolean => listed(spoken.exec(words)?.[1] ?? '').length > 0

/** A line with those that go on below it: what was broken at a comma or an "and" is one line. */
function joined(lines: readonly TextLine[], at: number): string {
  let words = lines[at]?.words ?? ''
  for (let next = at + 1; /(?:,|\s(?:and|und|et|oraz|i|the|of))$/iu.test(words) && lines[next]; next += 1) {
    words = `${words} ${lines[next]?.words ?? ''}`
  }
  return words
}

/** From where on a head names those it goes to: the line that says so, or that names a person. -1 where none does. */
const namedFrom = (head: readonly TextLine[]) =>
  head.findIndex((line) => isAddressed(line) || labelled.test(line.words) || addressee.test(line.words))

/**
 * The bodies that a letter goes to, from the lines of its head: those at and below the line that says to whom. Where no line says so,
 * all of them, but for an answer (`isReply`), whose head names who writes.
 */
export function addresseesIn(whole: readonly TextLine[], isReply: boolean): string[] {
  const from = namedFrom(whole)
  const head = from >= 0 ? whole.slice(from) : isReply ? [] : whole
  const found = head.flatMap((line, i) => {
    if (isAddressed(line)) return listed(spoken.exec(joined(head, i))?.[1] ?? '')
    const given = labelled.exec(line.words)?.[1] ?? line.words
    return namesBody(given) && !isFunction(given) ? [plainCase(given.replace(/,$/, ''))] : []
  })
  return [...new Set(found)]
}
