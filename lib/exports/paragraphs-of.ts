import { layOutText } from '@/lib/documents/lay-out-text'
import { erasedMark } from '@/lib/documents/erased-mark'
import type { ChosenFile } from '@/lib/exports/chosen-fields'

/** '[erased on 2026-11-26: asked by the person]': the same in every language of an export, as the mark itself is. */
const erasedWords = ({ createdAt, reason }: NonNullable<ChosenFile['erasure']>) =>
  erasedMark.replace(/]$/, ` on ${createdAt.toISOString().slice(0, 10)}: ${reason}]`)

/**
 * The text of the main document in paragraphs, without the menus of a saved web page; empty when it has no text. Where it was
 * erased: when and why.
 */
export function paragraphsOf(documents: ChosenFile[]): string[] {
  const erased = documents.find(({ role, texts, erasure }) => role === 'main' && texts.length === 0 && erasure)?.erasure
  const text = documents.find(({ role, texts }) => role === 'main' && texts.length > 0)?.texts[0]?.text
  if (text === undefined) return erased ? [erasedWords(erased)] : []
  return layOutText(text)
    .filter(({ kind }) => kind !== 'furniture')
    .map(({ runs }) => runs.map(({ start, end }) => text.slice(start, end)).join(' '))
}
