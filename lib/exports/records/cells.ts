import { nullableDayOf } from '@/lib/dates'
import type { ChosenFile } from '@/lib/exports/chosen-fields'

/** A list as it stands in one cell: one item a line. */
export const asLines = (items: string[]): string => items.join('\n')

export const asText = (value: string | number | null | undefined): string => String(value ?? '')

export const asDay = (value: Date | null): string => nullableDayOf(value) ?? ''

export const asYes = (value: boolean): string => (value ? 'yes' : '')

/** The whole text of the main document, as it was read. */
export const textOf = (documents: ChosenFile[]): string =>
  documents.find(({ role, texts }) => role === 'main' && texts.length > 0)?.texts[0]?.text ?? ''
