import { z } from 'zod'

/** Several values of one parameter, as a program writes them: `open,stalled`. At least one. */
export const commaList = <T extends z.ZodType<unknown, string>>(value: T, most: number) =>
  z
    .string()
    .max(40 * most)
    .transform((text) => text.split(','))
    .pipe(z.array(value).min(1).max(most))
