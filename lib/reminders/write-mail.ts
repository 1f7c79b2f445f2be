import type { Day } from '@/lib/dates'
import { writtenDay, type WrittenLanguage } from '@/lib/i18n/written-languages'
import { reminderWords } from '@/lib/reminders/words'
import type { ReminderKind } from '@/prisma/generated/enums'

export type MailLine = { kind: ReminderKind; what: string; dueOn: Day | null; byName: string | null; path: string }

type Given = {
  /** Address of the workspace in the product, without a slash at its end. */
  base: string
  workspace: string
  /** Of the member it goes to. */
  language: WrittenLanguage
  /** Whether the mail may say what the record says. */
  namesCases: boolean
  lines: MailLine[]
}

/** In the order of the desk. */
const kinds: ReminderKind[] = ['assigned', 'reply_unread', 'overdue', 'undelivered', 'due_soon', 'check', 'follow_up']

/** A section lists this many; the rest is one click away. */
const mostLines = 50

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Subject, text and HTML of a digest or of one assignment: what waits, and the way there. Nothing else. */
export function writeMail({ base, workspace, language, namesCases, lines }: Given) {
  const t = reminderWords(language)
  const day = writtenDay(language)
  const only = lines.length === 1 ? lines[0] : undefined
  const subject = only?.kind === 'assigned' ? t('mail.subject_assigned') : t('mail.subject', { count: lines.length })
  const sections = kinds.flatMap((kind) => {
    const all = lines.filter((line) => line.kind === kind)
    if (all.length === 0) return []
    const told = all.slice(0, mostLines).map((line) => ({
      words: [
        namesCases ? line.what : t(`neutral.${kind}`),
        line.dueOn ? t(`day.${kind}`, { day: day(line.dueOn) }) : null,
        line.byName ? t('mail.by', { name: line.byName }) : null,
      ]
        .filter((part) => part !== null)
        .join(', '),
      href: `${base}${line.path}`,
    }))
    return [{ title: t(`kind.${kind}`, { count: all.length }), told, more: all.length - told.length }]
  })
  const lead = namesCases ? t('mail.lead_in', { workspace }) : t('mail.lead')
  const settings = `${base}/reminders`
  const foot = t('mail.foot', { address: settings })
  const text = [
    lead,
    ...sections.map(({ title, told, more }) =>
      [
        title,
        ...told.map(({ words, href }) => `- ${words}\n  ${href}`),
        ...(more > 0 ? [t('mail.more', { more })] : []),
      ].join('\n'),
    ),
    foot,
  ].join('\n\n')
  const html = [
    `<p>${escaped(lead)}</p>`,
    ...sections.map(
      ({ title, told, more }) =>
        `<h2 style="font-size:16px;margin:20px 0 6px">${escaped(title)}</h2><ul style="padding-left:18px;margin:0">${told
          .map(({ words, href }) => `<li style="margin:4px 0"><a href="${escaped(href)}">${escaped(words)}</a></li>`)
          .join('')}</ul>${more > 0 ? `<p>${escaped(t('mail.more', { more }))}</p>` : ''}`,
    ),
    `<p style="color:#565c63">${escaped(foot).replace(escaped(settings), (address) => `<a href="${address}">${address}</a>`)}</p>`,
  ].join('\n')
  return {
    subject,
    text,
    language,
    html: `<div lang="${language}" style="font-family:sans-serif;font-size:15px;line-height:1.45">${html}</div>`,
  }
}
