import { z } from 'zod'
import type { Wrong } from '@/lib/errors'

/** A text of a form as the record can hold it: PostgreSQL takes no NUL, and nobody types one; it comes along when text is pasted. */
export const withoutNul = (text: string): string => text.replaceAll('\0', '')

/** One line or more that must be there. Lengths are in characters, after trimming. */
export const requiredText = (max = 500) => z.string().trim().min(1).max(max)

/** Text that may be missing: an empty field and an absent one are both ''. */
export const optionalText = (max = 500) => z.string().trim().max(max).default('')

/** As `optionalText`, for columns that keep the absence: '' becomes null, and so does the null of a machine. */
export const nullableText = (max = 500) =>
  z
    .string()
    .trim()
    .max(max)
    .nullish()
    .transform((text) => text || null)

/**
 * Lines of a text field, as one text: a person writes one a line, a machine sends a list. `max` is in characters of the
 * whole.
 */
export const linesText = (max: number) =>
  z
    .union([z.string(), z.array(z.string())])
    .default('')
    .transform((given) => (typeof given === 'string' ? given : given.join('\n')))
    .pipe(z.string().max(max))

/** As `linesText`: each line trimmed, once, and none empty. */
export const nameList = (max: number) =>
  linesText(max).transform((text) =>
    [...new Set(text.split('\n').map((line) => line.trim()))].filter((line) => line !== ''),
  )

/** A number as a field holds it: digits or nothing. Machines send the number, or null. */
export const digits = z
  .union([z.string(), z.int(), z.null()])
  .default('')
  .transform((given) => String(given ?? '').trim())

/** An id made by this server. */
export const id = z.uuid()

/** A chosen record, or none: the empty option of a select is null. */
export const nullableId = z
  .union([z.literal(''), z.uuid(), z.null()])
  .default('')
  .transform((value) => value || null)

/** A repeated field of a form: one value and many are both a list; empty lines are left out. */
export const textList = (max = 500, length = 200) =>
  z
    .union([z.string(), z.array(z.string())])
    .default([])
    .transform((value) => [value].flat().map((line) => line.trim()))
    .pipe(z.array(z.string().max(max)).max(length))
    .transform((lines) => lines.filter((line) => line !== ''))

/** Chosen records of a form: one value and many are both a list of ids. */
export const idList = (length = 500) =>
  z
    .union([z.string(), z.array(z.string())])
    .default([])
    .transform((value) => [value].flat().filter((line) => line !== ''))
    .pipe(z.array(z.uuid()).max(length))

/** Comes with every form that makes a record: the same form posted twice makes one. */
export const submissionKey = z.uuid()

/** The version of the record that the form was made from. */
export const version = z.coerce.number().int().positive()

/** A ticked box of a form. */
export const ticked = z
  .union([z.literal('on'), z.literal('true'), z.literal(''), z.boolean()])
  .optional()
  .transform((value) => value === true || value === 'on' || value === 'true')

/** An address on the web that may be shown as a link: http and https only. */
export const nullableUrl = z
  .string()
  .trim()
  .max(2000)
  .nullish()
  .transform((text) => text ?? '')
  .refine((text) => text === '' || (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)), 'not_an_address')
  .transform((text) => text || null)

/** Adds what is wrong with fields that hang on each other, or on the day, to what is wrong with each by itself. */
export function nameWrong(wrong: readonly Wrong[], context: z.core.$RefinementCtx): void {
  for (const [field, message] of wrong) context.addIssue({ code: 'custom', path: [field], message, input: '' })
}
