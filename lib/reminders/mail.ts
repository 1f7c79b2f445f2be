import 'server-only'
import { createTransport } from 'nodemailer'
import { env } from '@/lib/env'

export type Mail = {
  to: { name: string; address: string }
  subject: string
  text: string
  html: string
  language: string
  /** Left part of the Message-ID: the same for the same reminder, so that one that is sent again is known as the same. */
  messageKey: string
}

export type Mailer = { send: (mail: Mail) => Promise<void>; close: () => void }

/** The mail server that the operator named; null where there is none, and reminders are then shown in the product only. */
export function openMailer(url = env.SMTP_URL, from = env.MAIL_FROM, origin = env.APP_ORIGIN): Mailer | null {
  if (!url) return null
  const transport = createTransport(url, { from, disableFileAccess: true, disableUrlAccess: true })
  const host = new URL(origin).hostname
  return {
    close: () => transport.close(),
    send: async ({ messageKey, language, ...mail }) => {
      // Nobody's out-of-office answers this (RFC 3834).
      const headers = {
        'Auto-Submitted': 'auto-generated',
        'X-Auto-Response-Suppress': 'All',
        'Content-Language': language,
      }
      await transport.sendMail({ ...mail, headers, messageId: `<${messageKey}@${host}>` })
    },
  }
}
