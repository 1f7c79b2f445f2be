import { cutRows, type Rows } from '@/lib/documents/cut-rows'
import { layOutText } from '@/lib/documents/lay-out-text'
import { withAccents } from '@/lib/reading/rules/accents'
import { languageOfBlock } from '@/lib/reading/rules/languages'
import { inOwnVoice } from '@/lib/reading/rules/own-voice'
import type { Words } from '@/lib/reading/rules/matching/words-in'
import { PlainText } from '@/lib/reading/rules/plain-text'
import { turnsOfOthers } from '@/lib/reading/rules/turns'
import { unitsOf, type Unit } from '@/lib/reading/rules/units'
import { zonesOf } from '@/lib/reading/rules/zones'
import type { Zone } from '@/lib/reading/schema'

/** Fewer characters tell no language. */
const enough = 20

/** A text without the letters that it quotes, by the zones that its file tells: a French mail may stand above an English one. */
export function ownText(text: string, known: readonly Zone[] = []): string {
  const quoted = known.filter(({ kind }) => kind === 'quoted_letter')
  if (quoted.length === 0) return text
  const starts = [0, ...quoted.map(({ end }) => end)]
  const own = starts.map((start, at) => text.slice(start, quoted[at]?.start)).join('\n')
  return own.trim().length < enough ? text : own
}

/**
 * What a document itself says, unit by unit, with its zones and its words (null where they do not serve): what is judged, and what
 * weights are fitted on. `plain` is the text in typed signs (see `inOneByte`), `known` are the zones that the file tells for
 * certain, `rows` its lines that are rows of a table; `isAsItStands` tells whether the units have the very words of the text,
 * `isAsked` whether questions of others stand in it.
 */
export function ownWords(
  text: string,
  plain: string,
  language: string | null,
  known: readonly Zone[] = [],
  rows?: Rows,
): { units: Unit[]; zones: Zone[]; words: Words | null; isAsItStands: boolean; isAsked: boolean } {
  const inLanguage = languageOfBlock(plain, language)
  const blocks = cutRows(plain, layOutText(plain, known), rows)
  const turns = turnsOfOthers(text)
  const zones = zonesOf(plain, inLanguage, known, blocks, turns)
  const written = withAccents(plain, language)
  const cut = new PlainText(written)
  const units = inOwnVoice(text, unitsOf(written, inLanguage, blocks, cut), zones, turns)
  return { units, zones, words: cut.words, isAsItStands: written === plain, isAsked: turns.length > 0 }
}
