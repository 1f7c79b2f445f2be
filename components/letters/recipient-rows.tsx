import { useTranslations } from 'next-intl'
import { ForeseenDueDay } from '@/components/letters/foreseen-due'
import { Datalist } from '@/components/ui/datalist'
import { Area, Field } from '@/components/ui/form-fields'
import { rowNumbers } from '@/lib/letters/recipient-row-numbers'

const listId = 'institutions-known'

type Props = {
  /** What was typed before, by the name of the field. */
  values: Partial<Record<string, string>>
  institutions: string[]
  today: string
  /** A draft was not received by anybody. */
  withReceived: boolean
  /** Where to ask by when each would have to answer; a draft is not asked for. */
  dueFrom?: string
}

/**
 * Names recipients: a few in rows that offer the directory, any number as a list. A row appears when the one before it names
 * somebody, by the style sheet alone, so that all of it works without JavaScript.
 */
export function RecipientRows({ values, institutions, today, withReceived, dueFrom }: Props) {
  const t = useTranslations('letters')
  return (
    <>
      <Datalist id={listId} values={institutions} />
      <div className="recipient-rows">
        {rowNumbers.map((row) => (
          <div key={row} className="recipient-row" data-received={withReceived} data-due={Boolean(dueFrom)}>
            <Field
              name={`to${row}`}
              label={t('row_institution', { row })}
              list={listId}
              maxLength={200}
              defaultValue={values[`to${row}`]}
              placeholder={row === 1 ? t('row_first') : t('row_next')}
            />
            <Field
              name={`to${row}Addressee`}
              label={t('row_addressee', { row })}
              maxLength={200}
              defaultValue={values[`to${row}Addressee`]}
            />
            {withReceived ? (
              <Field
                name={`to${row}ReceivedOn`}
                type="date"
                label={t('row_received', { row })}
                max={today}
                defaultValue={values[`to${row}ReceivedOn`]}
              />
            ) : null}
            {dueFrom ? <ForeseenDueDay from={dueFrom} row={row} /> : null}
          </div>
        ))}
      </div>
      <Area
        name="recipients"
        label={t('recipients_list')}
        hint={t('recipients_hint')}
        rows={2}
        defaultValue={values.recipients}
      />
    </>
  )
}
