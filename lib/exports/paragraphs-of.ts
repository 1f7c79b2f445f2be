import { layOutText } from '@/lib/documents/lay-out-text'
import type { ChosenFile } from '@/lib/exports/chosen-fields'

/** The text of the main document in paragraphs, without the menus of a saved web page; empty when it has no text. */
export function paragraphsOf(documents: ChosenFile[]): string[] {
  const text = documents.find(({ role, texts }) => role === 'main' && texts.length > 0)?.texts[0]?.text
  if (text === undefined) return []
  return layOutText(text)
    .filter(({ kind }) => kind !== 'furniture')
    .map(({ runs }) => runs.map(({ start, end }) => text.slice(start, end)).join(' '))
}
