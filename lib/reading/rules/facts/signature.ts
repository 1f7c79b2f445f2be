import type { Range } from '@/lib/documents/anchor'
import { isFunction, namesBody } from '@/lib/reading/rules/facts/bodies'
import { footOf, type TextLine } from '@/lib/reading/rules/facts/head-lines'
import { degreesBehind, ranks } from '@/lib/reading/rules/names/ranks'

/** Who signed and as what; `place` is where name and function stand, from the first to the last of their lines. */
export type Signature = { signatory: string | null; signatoryFunction: string | null; place: Range | null }

/** What stands around a signature and is nobody's name: signed, by order, for the Minister. */
const marks =
  /^[/([-]*(?:e-?signed|signed|electronically|digitally|elektronisch|gez(?:eichnet)?\.?$|signé|podpis\p{L}*|firmado|firmato|dokument|qualified|\/-\/|s\/)|^[-–/_\s]+$/iu

/** By order of somebody: before a name, or a line of its own. */
const byOrder = /^(?:i\.\s?[avAV]\.|im auftrag|in vertretung|gez\.|z up\.|p\.?p\.|per pro|\/-\/|s\/)\s*/iu

const forSomebody =
  /^(?:for and on behalf|on behalf|for the|pour (?:le|la|l['’])|z upoważnienia|z up\.|w\.? ?z\.|w zastępstwie|per il|por el|für de[nr])(?!\p{L})/iu

const title = `(?:(?:Mr|Mrs|Ms|Mx|Rt|Hon|Herr|Frau|M|Mme|Me|Sig|Sr|Sra|MdB|LL|${ranks})\\.?\\s+)*`
const part = "(?:\\p{Lu}[\\p{L}’'.]*(?:-\\p{Lu}[\\p{L}’']*)*)"
const particle = "(?:(?:de|la|le|du|des|von|van|der|den|zu|zur|di|da|del|della|dos|af|y|e|bin|al|el|hr\\.)\\s+|d[’'])*"
const name = new RegExp(`^${title}${part}(?:\\s+${particle}${part}){1,4}(?:,?\\s(?:MP|MEP|MdB|KC|QC))?$`, 'u')
const notName =
  /^(?:the|le|la|les|der|die|das|ihr|ihre|your|our|votre|notre|nos|państwa|best|kind|mit|z|in|im|for|pour)\s/iu

/** What heads the rows and columns of a table: "Name Amount", "Class B". */
const ofTable =
  /^(?:name|nazwa|nom|table|tabelle|tabela|tableau|annex|annexe|anlage|row|item|class|category|option|part|section|total|summe|suma|razem|pos|year|date|unit|amount|region|type)\s/iu

/** A letter alone without its full stop numbers something. */
const isNumbered = /\s\p{Lu}$/u

const isName = (words: string) =>
  words.length < 60 &&
  name.test(words) &&
  !notName.test(words) &&
  !ofTable.test(words) &&
  !isNumbered.test(words) &&
  !isFunction(words) &&
  !namesBody(words)

/** A row of a table: words and a figure, "Norland 12,5 %". */
const isRow = (line: TextLine | undefined) =>
  line !== undefined &&
  !isFunction(line.words) &&
  /^\p{Lu}[\p{L} -]{0,30}\s\d[\d.,]{0,12}(?:\s?(?:%|€|£|EUR|PLN|zł))?$/u.test(line.words) &&
  !/^(?:tel|fax|phone|mobile|ext|room|raum|zimmer|pokój|\p{L}*(?:stra(?:ß|ss)e|weg|platz)|ul|rue)/iu.test(line.words)

const skips = (words: string) => marks.test(words) || forSomebody.test(words)

/** How somebody is addressed, behind the name: "J. A. Halden (Mrs)". */
const civilBehind = /\s\((?:Mr|Mrs|Ms|Miss|Mx|Herr|Frau|M\.|Mme|Pani?)\.?\)$/u

/** A name with its function behind a comma, a dash or a bar: "Karl Brennholt | Policy Officer". */
function split(words: string): { name: string; rest: string | null } | null {
  const plain = words
    .replace(byOrder, '')
    .replace(/^\((.*)\)$/, '$1')
    .replace(/,$/, '')
    .replace(degreesBehind, '')
    .replace(civilBehind, '')
  if (isName(plain)) return { name: plain, rest: null }
  const [first = '', ...more] = plain.split(/\s*[,|–]\s+|\s+-\s+/)
  return isName(first) && more[0] && isFunction(more.join(', ')) ? { name: first, rest: more.join(', ') } : null
}

/** A name alone, as German offices sign, with the rank below it. */
const surname = (words: string, below: string | undefined) =>
  /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(words) &&
  below &&
  isFunction(below) &&
  !isFunction(words) &&
  !namesBody(words)
    ? { name: words, rest: null }
    : null

/** And without a rank, where it signs by order: "Im Auftrag" above it, or "gez. Brennholt". */
function byOrderOf(words: string, above: string | undefined): { name: string; rest: null } | null {
  const lead = byOrder.exec(words)?.[0] ?? ''
  const bare = words.slice(lead.length)
  const isOrdered = lead !== '' || (above !== undefined && byOrder.exec(above)?.[0].trim() === above.trim())
  const isOne = /^\p{Lu}\p{Ll}{2,20}(?:-\p{Lu}\p{Ll}+)?$/u.test(bare)
  return isOrdered && isOne && !isFunction(bare) && !namesBody(bare) ? { name: bare, rest: null } : null
}

/** From the name to the function, whichever stands first; a function behind the name on its own line goes to the line's end. */
function placeOf({ words, start, end }: TextLine, name: string, beside: TextLine | null): Range {
  const from = start + Math.max(0, words.indexOf(name))
  if (beside) return { start: Math.min(from, beside.start), end: Math.max(end, beside.end) }
  const isAlone = /^[\s,.)\]]*$/.test(words.slice(words.indexOf(name) + name.length))
  return { start: from, end: isAlone ? from + name.length : end }
}

/**
 * Who signed and as what, from the lines below the farewell: a name, with its function behind it, below it or above it. A
 * line "for the Minister" names nobody; "p.o. Naczelnika" and "i. A." say in what capacity.
 */
export function signatureOf(lines: readonly TextLine[]): Signature {
  const foot = footOf(lines)
  for (const [at, signed] of foot.entries()) {
    const { words } = signed
    const found = split(words) ?? surname(words, foot[at + 1]?.words) ?? byOrderOf(words, foot[at - 1]?.words)
    if (!found || (found.rest === null && isRow(foot[at + 1]))) continue
    const below = foot.slice(at + 1, at + 3).find((line) => !skips(line.words))
    const above = foot
      .slice(0, at)
      .findLast((line) => !skips(line.words) && byOrder.exec(line.words)?.[0] !== line.words)
    const fits = (line: TextLine | undefined) =>
      line && isFunction(line.words) && !forSomebody.test(line.words) ? line : null
    const beside = found.rest === null ? (fits(below) ?? fits(above)) : null
    const signatoryFunction = found.rest ?? beside?.words.replace(/,$/, '') ?? null
    return { signatory: found.name, signatoryFunction, place: placeOf(signed, found.name, beside) }
  }
  return { signatory: null, signatoryFunction: null, place: null }
}
