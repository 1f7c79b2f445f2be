import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { DayText } from '@/components/ui/day-text'
import { dayOf } from '@/lib/dates'
import type { ReminderLine } from '@/lib/reminders/queries'

type Props = { base: string; reminders: ReminderLine[] }

/** What a member was told, day by day, the newest first; each line leads to where it is dealt with. */
export function ReminderDays({ base, reminders }: Props) {
  const t = useTranslations('reminders')
  const mails = useTranslations('reminder-mails')
  const days = Map.groupBy(reminders, ({ on }) => dayOf(on))
  return (
    <>
      {[...days].map(([on, lines]) => (
        <section key={on} className="border-t border-foreground pb-4 pt-2">
          <h2 className="type-section">{t.rich('told_on', { day: () => <DayText day={on} form="title" /> })}</h2>
          {[...Map.groupBy(lines, ({ kind }) => kind)].map(([kind, some]) => (
            <div key={kind} className="pt-2">
              <h3 className="label">{mails(`kind.${kind}`, { count: some.length })}</h3>
              <ol>
                {some.map((line) => (
                  <li
                    key={line.subjectId}
                    data-roving-item
                    className="flex flex-wrap items-baseline gap-x-4 border-b border-separator py-1.5"
                  >
                    <Link
                      href={`${base}${line.path}`}
                      prefetch={false}
                      data-deed
                      className="link-quiet min-w-0"
                      dir="auto"
                    >
                      {line.what}
                    </Link>
                    <span className="type-small text-muted">
                      {line.byName ? mails('mail.by', { name: line.byName }) : null}
                    </span>
                    <span className="type-small ms-auto text-muted">
                      {line.dueOn ? <DayText day={dayOf(line.dueOn)} form="short" /> : null}
                    </span>
                  </li>
                ))}
              </ol>
            </div>
          ))}
        </section>
      ))}
    </>
  )
}
