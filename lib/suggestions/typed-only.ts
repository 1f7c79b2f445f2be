import { z } from 'zod'

type Values = Record<string, string | string[]>

/** The field in which a form without JavaScript says what its files had filled in, as `filledWith` writes it. */
export const filledField = 'filledWith'

const written = z.record(z.string(), z.union([z.string(), z.array(z.string())]))

export const filledWith = (values: Values): string => JSON.stringify(values)

function readFilled(text: string): Values {
  try {
    return written.safeParse(JSON.parse(text)).data ?? {}
  } catch {
    // Nobody but a page of ours writes this field; what cannot be read says nothing was filled in.
    return {}
  }
}

const same = (a: string | string[], b: string | string[]) =>
  JSON.stringify([a].flat().sort()) === JSON.stringify([b].flat().sort())

/**
 * What a person typed into a form: all that it came back with, less what its files had filled in and nobody changed since.
 * Another file, or another letter in one, may then fill in the same fields.
 */
export function typedOnly({ [filledField]: filled, ...values }: Values): Values {
  if (typeof filled !== 'string') return values
  const before = readFilled(filled)
  return Object.fromEntries(
    Object.entries(values).filter(([name, value]) => before[name] === undefined || !same(before[name], value)),
  )
}
