import type { MailKind } from '@/lib/reading/extract/schema'

/** Subjects that mail programs give to replies nobody wrote, in the languages of the field. */
const automaticSubject =
  /^(?:(?:automatic|auto)[ -]?(?:reply|response)|out of (?:the )?office|autoreply|automatische (?:antwort|beantwortung)|abwesenheits(?:notiz|nachricht|assistent)|réponse automatique|absence du bureau|odpowied[zź] automatyczna|automatyczna odpowied[zź]|respuesta automática|fuera de la oficina|risposta automatica|fuori sede|automatisch antwoord|afwezig|resposta automática|automatické odpov|autosvar|automaattinen vastaus)\b/iu

const bounceSubject =
  /(?:undeliver(?:able|ed)|delivery status notification|delivery (?:has )?failed|delivery failure|mail delivery (?:failed|failure|system)|returned mail|failure notice|unzustellbar|nicht zugestellt|non remis|échec de la remise|niedostarczon|nie można dostarczyć|no se puede entregar|non recapitabile)/iu

const daemon = /^(?:mailer-daemon|postmaster|mail-daemon|maildelivery)@|mail delivery (?:sub)?system/i

export type KindClues = {
  /** A header's value by its lower-case name, '' where it is missing. */
  header: (name: string) => string
  subject: string
  from: string
  /** Outlook's class of the message, '' for a mail that did not come from there. */
  messageClass: string
  hasInvitation: boolean
}

/**
 * Whether a person wrote a mail, by what its sender's program says about it (RFC 3834 Auto-Submitted, RFC 3464 and RFC
 * 8098 reports, RFC 2919 lists, Outlook's message classes) and, where it says nothing, by the subject.
 */
export function mailKindOf({ header, subject, from, messageClass, hasInvitation }: KindClues): MailKind {
  const type = header('content-type').toLowerCase()
  const report = /report-type\s*=\s*"?([\w-]+)/.exec(type)?.[1]
  if (report === 'disposition-notification' || /^report\..*\.ipnn?rn$/i.test(messageClass)) return 'delivery_receipt'
  if (report === 'delivery-status' || /^report\..*\.ndr$/i.test(messageClass)) return 'bounce'
  if (header('x-failed-recipients') !== '' || (daemon.test(from) && bounceSubject.test(subject))) return 'bounce'
  if (/^report\./i.test(messageClass)) return 'delivery_receipt'
  const isAuto = /^auto-(?:replied|generated|notified)/i.test(header('auto-submitted').trim())
  const marks = ['x-autoreply', 'x-autorespond', 'x-autoresponder', 'x-auto-reply']
  if (isAuto || marks.some((name) => header(name) !== '' && !/^no$/i.test(header(name).trim())))
    return 'automatic_reply'
  if (/auto_?reply/i.test(header('precedence')) || /oof/i.test(messageClass)) return 'automatic_reply'
  if (automaticSubject.test(subject.trim())) return 'automatic_reply'
  if (bounceSubject.test(subject) && header('return-path').trim() === '<>') return 'bounce'
  if (hasInvitation || /^ipm\.(?:schedule\.meeting|appointment)/i.test(messageClass)) return 'meeting'
  if (header('list-id') !== '' || /^(?:list|bulk)$/i.test(header('precedence').trim())) return 'list'
  return 'letter'
}
