const shape = /^(\d{4})-(\d{1,4})$/

/** A case code as it is proposed: the year, and the number with two digits or more. */
export const codeOf = (year: number, number: number): string => `${year}-${String(number).padStart(2, '0')}`

/** Year and number of a code of the proposed shape, compared as numbers; null for a code of another making. */
export function numberOf(code: string): { year: number; number: number } | null {
  const [, year, number] = shape.exec(code) ?? []
  return year && number ? { year: Number(year), number: Number(number) } : null
}
