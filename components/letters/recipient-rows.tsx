import { useTranslations } from 'next-intl'
import { ForeseenDueDay } from '@/components/letters/foreseen-due'
import { Datalist } from '@/components/ui/datalist'
import { Area, Field } from '@/components/ui/form-fields'
import { FormRow } from '@/components/ui/form-row'

const rows = [1, 2, 3] as const
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

/** Names recipients: a few in fields that offer the directory, any number as a list. Works without JavaScript. */
export function RecipientRows({ values, institutions, today, withReceived, dueFrom }: Props) {
  const t = useTranslations('letters')
  return (
    <>
      <Datalist id={listId} values={institutions} />
      {rows.map((row) => (
        <FormRow key={row} of={3} hidesLabels={row > 1}>
          <Field
            name={`to${row}`}
            label={t('row_institution', { row })}
            list={listId}
            maxLength={200}
            defaultValue={values[`to${row}`]}
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
        </FormRow>
      ))}
      <Area
        name="recipients"
        label={t('recipients_list')}
        hint={t('recipients_hint')}
        rows={3}
        defaultValue={values.recipients}
      />
    </>
  )
}
