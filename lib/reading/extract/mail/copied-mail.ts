import { answersInside } from '@/lib/reading/extract/mail/answers-inside'
import { findQuoted } from '@/lib/reading/extract/mail/find-quoted'
import { noticesOf } from '@/lib/reading/extract/mail/read-body'
import { toldHead } from '@/lib/reading/extract/mail/told-head'
import type { MailHead, Notice } from '@/lib/reading/extract/schema'
import type { Zone } from '@/lib/reading/schema'

/**
 * What a text says that was copied out of a mail program: the letters that it quotes, and the header of the mail where its lines stand
 * above it. Of any other text nothing.
 */
export function copiedMail(text: string): { zones: Zone[]; mail: MailHead | null; notices: Notice[] } {
  const { zones, forwarded } = findQuoted(text, null, false)
  const { answers } = answersInside(text, zones, [])
  const head = forwarded && zones.find(({ kind }) => kind === 'letterhead')
  return {
    zones,
    mail: head ? toldHead(text.slice(head.start, head.end).split('\n')) : null,
    notices: noticesOf(answers),
  }
}
