import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { Became } from '@/components/imports/mail/became'
import { GuessWords } from '@/components/imports/mail/guess-words'
import { MailHeadWords } from '@/components/imports/mail/mail-head-words'
import { Cell, Row, Table } from '@/components/ui/table'
import type { MailLine } from '@/lib/imports/mail/queries'

type Props = { base: string; lines: MailLine[]; /** The form that the boxes belong to. */ formId?: string }

/** Lines of the queue: the mail, what it probably is or became, and the way to decide. */
export function QueueLines({ base, lines, formId }: Props) {
  const t = useTranslations('mail')
  const heads = [t('col_mail'), t('col_guess'), t('col_deed')]
  return (
    <Table label={t('queue_title')} heads={formId ? [t('col_choose'), ...heads] : heads}>
      {lines.map((line, index) => {
        const { facts } = line
        const subject = facts?.mail?.subject ?? line.document.name
        const [guess] = line.guesses
        const isSame = index > 0 && lines[index - 1]?.threadKey === line.threadKey
        return (
          <Row key={line.id}>
            {formId ? (
              <Cell>
                <input
                  type="checkbox"
                  form={formId}
                  name="items[]"
                  value={line.id}
                  aria-label={t('choose', { subject })}
                />
              </Cell>
            ) : null}
            <Cell isHead>
              <div className="flex min-w-0 flex-col gap-0.5">
                <span dir="auto" className="font-semibold [overflow-wrap:anywhere]">
                  {subject}
                </span>
                <MailHeadWords facts={facts} direction={line.direction} />
                {isSame ? <span className="type-small text-muted">{t('same_thread')}</span> : null}
              </div>
            </Cell>
            <Cell>
              {line.state !== 'waiting' ? (
                <Became base={base} item={line} />
              ) : guess ? (
                <GuessWords guess={guess} />
              ) : (
                <span className="text-muted">{t('guesses_none')}</span>
              )}
            </Cell>
            <Cell>
              <Link
                href={`${base}/imports/mail/items/${line.id}`}
                prefetch={false}
                className="button button--outline"
                aria-label={`${line.state === 'waiting' ? t('open_mail') : t('see_mail')}: ${subject}`}
              >
                {line.state === 'waiting' ? t('open_mail') : t('see_mail')}
              </Link>
            </Cell>
          </Row>
        )
      })}
    </Table>
  )
}
