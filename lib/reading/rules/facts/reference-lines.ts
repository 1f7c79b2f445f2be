import type { TextLine } from '@/lib/reading/rules/facts/head-lines'
import { latin, latinSource } from '@/lib/reading/rules/latin'

const ours =
  '(?:your\\s(?:ref(?:erence|\\.)?)|v(?:os)?\\s?\\/?\\s?réf(?:érences?|\\.)?|votre\\sréf(?:érence|\\.)?|ihre?\\szeichen|ihre?\\snachricht|państwa\\sznak|wasz\\sznak|pan[ia]\\sznak|su\\sref(?:erencia|\\.)?|vs\\.?\\srif\\.?)'
const theirs =
  '(?:(?:our|my)\\sref(?:erence|\\.)?|n(?:os)?\\s?\\/?\\s?réf(?:érences?|\\.)?|notre\\sréf(?:érence|\\.)?|(?:unser|mein)e?\\szeichen|(?:case|file|complaint|request|registration)\\s(?:ref(?:erence|\\.)?|number|no\\.?)|ref(?:erence|erencia|\\.)?(?:\\s(?:no|number)\\.?)?|réf(?:érences?|\\.)?|aktenzeichen|az\\.?|geschäftszeichen|gesch\\.?-?z\\.?|gz\\.?|znak(?:\\ssprawy)?|nasz\\sznak|l\\.?\\s?dz\\.?|sygn(?:atura|\\.)?(?:\\sakt)?|nr\\ssprawy|dossier(?:\\sn[°o])?|prot(?:ocollo|\\.)?|rif\\.?)'
const label = new RegExp(
  latinSource(`(?<![\\p{L}])(?:(?<ours>${ours})|(?<theirs>${theirs}))(?:\\s*[:.]\\s*|\\s+(?=\\p{Lu}*[\\p{Lu}\\d]))`),
  'giu',
)

const onlyLabel = new RegExp(latinSource(`^(?:${ours}|${theirs})\\s*:?$`), 'iu')

/** A file mark without a label, as Polish offices put it ("DM-WP.0510.12.2031"), or the number of a question. */
const bare =
  /^(?:[EPOHGZ]-\d{3,6}\/\d{2,4}|[\p{Lu}]{1,8}(?:[-/.][\p{Lu}\d]{1,8}){0,4}\.\d{1,5}(?:\.\d{1,6}){1,4}(?:\.[\p{Lu}]{1,4})?)$/u
const ares = /\bAres\s*\(\d{4}\)\s*\d{4,8}/u
const registered = latin.iu`(?:registered|recorded|logged|enregistrée?|registriert|geführt|zarejestrowan\p{L}+)\s(?:\p{L}+\s){0,4}?(?:reference|number|case|numéro|référence|aktenzeichen|zeichen|nummer|numerem|sygnaturą|n[°o]|no\.?|nr)\s?(?:number|no\.?|nr\.?|n[°o])?\s?:?\s?([\p{Lu}\d][\p{L}\d]*(?:[./_#-][\p{L}\d]+)+)`

/** Our own mark in a sentence: "I refer to your reference EBC/2026/7". */
const named = new RegExp(
  latinSource(
    `(?<![\\p{L}])${ours}(?:\\s(?:no|number|nr|n[°o])\\.?)?\\s*(?::\\s*)?(?<sign>[\\p{L}\\d]+(?:(?:\\s?[/_#-]\\s?|\\.)[\\p{L}\\d]+)+)`,
  ),
  'giu',
)

const speaksOfOurs = latin.iu`^(?:your|ihre?[smn]?|votre|państwa|pani|pana|su|vostra)\s(?:\p{L}+\s){0,3}?(?:letter|e-?mail|request|complaint|schreiben|nachricht|anfrage|antrag|lettre|courrier|courriel|demande|pismo|wniosek|list)`

type Found = { theirReference: string | null; ourReference: string | null }

/** What follows a label, up to the next label, a wide gap or the end of the line; null where no number is in it. */
function valueOf(rest: string): string | null {
  const value =
    rest
      .split(/\s{2,}|\t|\s[|]\s|,\s(?=\p{Ll})|;|\.\s(?=\p{Lu}\p{Ll}* )/u)[0]
      ?.trim()
      .replace(/[.,;]+$/, '')
      .replace(/^([^(]*)\)$/, '$1') ?? ''
  return /\d/.test(value) && value.length <= 60 && !/^\p{Ll}{3}/u.test(value) ? value : null
}

/** "Ihr Zeichen    Unser Zeichen    Datum" above a line of their values: each label with its value, a line each. */
function withValues(lines: readonly string[]): string[] {
  return lines.flatMap((words, i) => {
    const [names, values] = [words, lines[i + 1] ?? ''].map((line) => line.split(/\s{2,}|\t+/))
    const isTable = names && values && names.length > 1 && names.length === values.length
    // A label among the values: rows of a label and its value, one below the other.
    const haveNames =
      names?.some((name) => onlyLabel.test(name)) &&
      !values?.some((value) => onlyLabel.test(value) || value.trimEnd().endsWith(':'))
    if (!isTable || !haveNames) return [words]
    return names.map((name, column) => `${name}: ${values[column] ?? ''}`)
  })
}

/**
 * Their reference and ours from the lines of the head: by their labels ("Our ref", "N/Réf", "Ihr Zeichen"), by the file mark
 * that stands alone, and from "registered under"; ours also where a sentence names it.
 */
export function referencesIn(head: readonly TextLine[], text: string): Found {
  const found: Found = { theirReference: ares.exec(text)?.[0] ?? null, ourReference: null }
  for (const words of withValues(head.map((line) => line.words))) {
    if (bare.test(words)) found.theirReference ??= words
    // "Ihr Schreiben vom 3. März – Az. 12/345": a mark on this line is ours.
    const isOurs = speaksOfOurs.test(words.replace(/^[\p{L}]+\s*:\s*/u, ''))
    const labels = [...words.matchAll(label)]
    for (const [i, { index, 0: all, groups }] of labels.entries()) {
      const value = valueOf(words.slice(index + all.length, labels[i + 1]?.index))
      if (!value) continue
      if (groups?.ours || isOurs) found.ourReference ??= value
      else found.theirReference ??= value
    }
  }
  found.theirReference ??= registered.exec(text)?.[1] ?? null
  for (const { groups } of found.ourReference === null ? text.matchAll(named) : [])
    if (/\d/.test(groups?.sign ?? '')) found.ourReference ??= groups?.sign ?? null
  return found
}
