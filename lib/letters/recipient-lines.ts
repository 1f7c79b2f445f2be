import { z } from 'zod'
import { nullableDay, type Day } from '@/lib/dates'
import { nullableText } from '@/lib/fields'
import { rowNumbers } from '@/lib/letters/recipient-row-numbers'

/** One recipient as a form names it: the institution, the person or office, and the day it was received, where known. */
export type RecipientLine = { institution: string; addressee: string | null; receivedOn: Day | null }

const clean = (name: string) => name.trim().replace(/\s+/g, ' ')

/** One recipient as a machine names it. */
const named = z
  .strictObject({ institution: z.string().min(1).max(200), addressee: z.string().max(200).nullish() })
  .transform(({ institution, addressee }) => `${institution.replaceAll(/[;\n]/g, ' ')};${addressee ?? ''}`)

/**
 * One line for each recipient: the institution, and after a semicolon the person or office the letter names. Machines send
 * a list of both.
 */
export const recipientLines = z
  .union([z.string(), z.array(named).max(500)])
  .default('')
  .transform((given) => (typeof given === 'string' ? given : given.join('\n')))
  .pipe(z.string().max(40_000))
  .transform((text) =>
    text
      .split('\n')
      .map((line): RecipientLine => {
        const [institution = '', ...rest] = line.split(';')
        return { institution: clean(institution), addressee: rest.join(';').trim() || null, receivedOn: null }
      })
      .filter(({ institution }) => institution !== ''),
  )
  .refine(
    (lines) =>
      lines.every(({ institution, addressee }) => institution.length <= 200 && (addressee?.length ?? 0) <= 200),
    'too_long_line',
  )

const name = z.string().max(200).default('').transform(clean)

/** The rows of a form that name one recipient each, in fields that offer what is known. Beyond them a list is pasted. */
export const recipientRows = {
  to1: name,
  to1Addressee: nullableText(200),
  to1ReceivedOn: nullableDay,
  to2: name,
  to2Addressee: nullableText(200),
  to2ReceivedOn: nullableDay,
  to3: name,
  to3Addressee: nullableText(200),
  to3ReceivedOn: nullableDay,
  to4: name,
  to4Addressee: nullableText(200),
  to4ReceivedOn: nullableDay,
  to5: name,
  to5Addressee: nullableText(200),
  to5ReceivedOn: nullableDay,
  to6: name,
  to6Addressee: nullableText(200),
  to6ReceivedOn: nullableDay,
}

export type RecipientRows = z.output<z.ZodObject<typeof recipientRows>>

/** The rows that name an institution, in order. */
export const linesOfRows = (rows: RecipientRows): RecipientLine[] =>
  rowNumbers
    .map((row) => ({
      institution: rows[`to${row}`],
      addressee: rows[`to${row}Addressee`],
      receivedOn: rows[`to${row}ReceivedOn`],
    }))
    .filter(({ institution }) => institution !== '')

/** Adds an issue for each row that says something and names no institution: it would be lost without a word. */
export function refuseNamelessRows(rows: RecipientRows, context: z.core.$RefinementCtx): void {
  for (const row of rowNumbers) {
    if (rows[`to${row}`] !== '' || !(rows[`to${row}Addressee`] ?? rows[`to${row}ReceivedOn`])) continue
    context.issues.push({ code: 'custom', path: [`to${row}`], message: 'required', input: '' })
  }
}
