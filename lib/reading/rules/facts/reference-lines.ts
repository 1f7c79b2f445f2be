import type { TextLine } from '@/lib/reading/rules/facts/head-lines'
import { label, onlyLabel, whoseOf, type Whose } from '@/lib/reading/rules/facts/reference-labels'
import { referencesBelow } from '@/lib/reading/rules/facts/references-below'
import { signIn } from '@/lib/reading/rules/facts/sign-in'
import { latin } from '@/lib/reading/rules/latin'
import { said } from '@/lib/reading/rules/wording'

/**
 * A file mark without a label, as Polish offices put it ("DM-WP.0510.12.2031"), the number of a question, or capitals, signs
 * and figures in one: "HOME.C.2/KV/sp(2026)8123456".
 */
const bare =
  /^(?:[EPOHGZ]-\d{3,6}\/\d{2,4}|[\p{Lu}]{1,8}(?:[-/.][\p{Lu}\d]{1,8}){0,4}\.\d{1,5}(?:\.\d{1,6}){1,4}(?:\.[\p{Lu}]{1,4})?|(?!(?:COM|SEC|SWD|JOIN|C)\b)(?=\p{Lu}\S*\d)(?=\S{8,40}$)\p{Lu}[\p{L}\d]*(?:[-./(][\p{L}\d]+\)?){2,8}[\p{L}\d]*)$/u
const ares = /\bAres\s*\(\d{4}\)\s*\d{4,8}/u
const registered = latin.iu`(?:registered|recorded|logged|enregistrée?|registriert|geführt|zarejestrowan\p{L}+)\s(?:\p{L}+\s){0,4}?(?:reference|number|case|numéro|référence|aktenzeichen|zeichen|nummer|numerem|sygnaturą|n[°o]|no\.?|nr)\s?(?:number|no\.?|nr\.?|n[°o])?\s?:?\s?([\p{Lu}\d][\p{L}\d]*(?:[./_#-][\p{L}\d]+)+)`

/** Our own mark in a sentence: "I refer to your reference EBC/2026/7". */
const named = latin.giu`(?<![\p{L}])${said('your_mark')}(?:\s(?:no|number|nr|n[°o])\.?)?\s*(?::\s*)?(?<sign>[\p{L}\d]+(?:(?:\s?[/_#-]\s?|\.)[\p{L}\d]+)+)`

const speaksOfOurs = latin.iu`^(?:(?:your|ihre?[smn]?|votre|państwa|pani|pana|su|vostra)\s(?:\p{L}+\s){0,3}?(?:letter|e-?mail|request|complaint|schreiben|nachricht|anfrage|antrag|lettre|courrier|courriel|demande|pismo|wniosek|list)|(?:dot(?:\.|yczy)?:?\s|w odpowiedzi na\s)?(?:państwa\s)?(?:pism|wnios|list|skarg|petycj)\p{L}+\sz\s(?:dnia\s)?\d)`

type Found = { theirReference: string | null; ourReference: string | null }

/** What follows a label, up to the next label, a wide gap or the end of the line; null where no number is in it. */
function valueOf(rest: string): string | null {
  const value =
    rest
      .split(/\s{2,}|\t|\s[|]\s|,\s(?=\p{Ll})|;|\.\s(?=\p{Lu}\p{Ll}* )/u)[0]
      ?.trim()
      .replace(/(?:[.,;]|\s[/–-])+$/, '')
      .replace(/^([^(]*)\)$/, '$1') ?? ''
  if (/\d/.test(value) && value.length <= 60 && !/^\p{Ll}{3}/u.test(value)) return value
  // "Your ref: letter of 2 September 2026, CP/26/14".
  return (
    rest
      .split(/,\s+/)
      .slice(1)
      .map(signIn)
      .find((sign) => sign !== null) ?? null
  )
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

/** The references that the lines of a head bear, by whose they say they are. */
function inHead(head: readonly TextLine[]): Partial<Record<Whose, string>> {
  const found: Partial<Record<Whose, string>> = {}
  for (const words of withValues(head.map((line) => line.words))) {
    if (bare.test(words)) found.any ??= words
    // "Ihr Schreiben vom 3. März – Az. 12/345": a mark on this line is ours.
    const isOurs = speaksOfOurs.test(words.replace(/^[\p{L}]+\s*:\s*/u, ''))
    const labels = [...words.matchAll(label)]
    for (const [i, { index, 0: all, groups }] of labels.entries()) {
      const value = valueOf(words.slice(index + all.length, labels[i + 1]?.index))
      if (value) found[isOurs ? 'yours' : whoseOf(groups)] ??= value
    }
  }
  return found
}

/**
 * Their reference and ours. Theirs is the one that they ask to quote; else that of the head, by its label ("Our ref", "N/Réf",
 * "Aktenzeichen"), by the file mark that stands alone or by the registry's stamp; else that of a sentence or of the foot. Ours
 * is the one of the head behind "your ref", else that of a sentence. `lines` are the letter's own, `head` those above the
 * greeting.
 */
export function referencesIn(head: readonly TextLine[], lines: readonly TextLine[], text: string): Found {
  const { yours, own, any, book } = inHead(head)
  const below = referencesBelow(lines.filter((line) => !head.includes(line)))
  const stamped = head.map(({ words }) => ares.exec(words)?.[0]).find((found) => found !== undefined)
  const theirs = [below.toQuote, stamped, own, any, below.own, below.registered, below.labelled, book]
  const theirReference = theirs.find((one) => one) ?? ares.exec(text)?.[0] ?? registered.exec(text)?.[1] ?? null
  const named = yours ?? namedIn(text)
  return { theirReference, ourReference: named === theirReference ? null : named }
}

/** Our own mark as a sentence names it. */
const namedIn = (text: string): string | null =>
  Array.from(text.matchAll(named), ({ groups }) => groups?.sign ?? '').find((sign) => /\d/.test(sign)) ?? null
