import { createTranslator } from 'use-intl/core'
import { identity } from '@/lib/db'
import { env } from '@/lib/env'
import { messages } from '@/lib/i18n/messages'
import { openMailer } from '@/lib/reminders/mail'

const t = createTranslator({ locale: 'en-GB', messages, namespace: 'webhooks' })

/** Mails the owners of a workspace that a webhook was stopped. The mail names neither the address nor the record. */
export async function tellOwnersOfStop(workspaceId: string, deliveryId: string): Promise<void> {
  const mailer = openMailer()
  if (!mailer) return
  try {
    const owners = await identity().member.findMany({
      where: { workspaceId, role: 'owner', removedAt: null },
      select: { id: true, name: true, email: true, workspace: { select: { slug: true } } },
    })
    for (const { id, name, email, workspace } of owners) {
      const text = t('mail.text', { address: `${env.APP_ORIGIN}/${workspace.slug}/settings/webhooks` })
      await mailer.send({
        to: { name, address: email },
        subject: t('mail.subject'),
        text,
        html: `<p>${text}</p>`,
        language: 'en',
        messageKey: `webhook-stopped.${deliveryId}.${id}`,
      })
    }
  } finally {
    mailer.close()
  }
}
