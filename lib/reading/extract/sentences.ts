import type { ReadError, ReadErrorCode } from '@/lib/reading/extract/schema'

/** What the person who uploaded a file reads when it gives no text: what is wrong, and what to do. */
const sentences: Record<ReadErrorCode, string> = {
  not_there: 'There is no such file, or it may not be opened.',
  empty: 'This file is empty: save it again and upload the new copy.',
  kind_not_read: 'Files of this kind are kept but not read: paste the text, or save it as PDF.',
  damaged: 'This file is damaged or cut off: ask for it again, or save it anew from the program it came from.',
  encrypted: 'This file is locked with a password: save a copy without one and upload that.',
  no_text: 'There is no text in this file.',
  no_letter: 'There is no letter in this file: it has no sender, no subject and no text.',
  too_large: 'This file is too large to be read: upload the part that matters, or paste its text.',
  too_long: 'The text in this file is too long to be read: upload the part that matters.',
  too_heavy: 'Reading this file took more time or memory than it may and was stopped: save it anew, or paste its text.',
  unpacks_too_large:
    'This file unpacks to far more than its size and was not opened: upload the files in it one by one.',
  unsafe_names: 'This archive holds files with names that lead outside it and was not opened: pack it again.',
  unreadable: 'This file could not be read: save it anew from the program it came from, or paste its text.',
  no_process: 'This machine could not start a reader just now. The file is kept; read it again in a while.',
  no_recogniser:
    'This file has scanned pages, and this machine could not recognise their words just now. The file is kept; read it again in a while.',
}

export const readErrorOf = (code: ReadErrorCode): ReadError => ({ code, sentence: sentences[code] })

/** Thrown inside extraction; its code becomes the one sentence that the person sees. */
export class UnreadableError extends Error {
  readonly code: ReadErrorCode
  constructor(code: ReadErrorCode, options?: ErrorOptions) {
    super(code, options)
    this.name = 'UnreadableError'
    this.code = code
  }
}
