import { letterOf } from '@/lib/documents/letter-pages'
import { filesOfChosen } from '@/lib/exports/redaction/redact-chosen'
import type { Redactor } from '@/lib/exports/redaction/redactor'
import type { Chosen } from '@/lib/exports/select-chosen'

/**
 * Why an original does not leave with an export: it was erased; it belongs to an item that was taken out; words that are to be taken out
 * stand in it; or nobody can tell, because a picture, a signature or a hidden property cannot be searched.
 */
export type Withheld = 'erased' | 'item_redacted' | 'words_found' | 'not_searched'

/**
 * The originals that stay behind, by document. Bytes are never changed, so an original with words that are to be taken
 * out cannot go. `wasChecked` says that a person looked through those in which the search found nothing.
 */
export function withholdOriginals(
  chosen: Chosen,
  redactor: Redactor,
  { items, hasWords, wasChecked }: { items: ReadonlySet<string>; hasWords: boolean; wasChecked: boolean },
): Map<string, Withheld> {
  const withheld = new Map<string, Withheld>()
  const files = filesOfChosen(chosen)
  const sheets = files.map(({ file }) => file)
  for (const { file, ownerId } of files) {
    // The words of a picture that is a page stand in the text of its letter: found on one page, they keep all of them here.
    const text = letterOf(sheets, file).texts[0]?.text
    const isPlain = file.mediaType.startsWith('text/plain') && text !== undefined
    if (file.erasure) withheld.set(file.id, 'erased')
    else if (items.has(ownerId)) withheld.set(file.id, 'item_redacted')
    else if (redactor.touches(file.name) || redactor.touches(text ?? '')) withheld.set(file.id, 'words_found')
    else if (hasWords && !wasChecked && !isPlain) withheld.set(file.id, 'not_searched')
  }
  return withheld
}
