import { z } from 'zod'

export const uuid = z.uuid()
/** A calendar day, 'YYYY-MM-DD'. */
export const day = z.iso.date()
/** ISO 8601, in UTC. */
export const instant = z.iso.datetime()
export const maybe = <T extends z.ZodType>(inner: T) => inner.nullable()

/** A record by its id and what it is called. */
export const named = z.object({ id: uuid, name: z.string() })
export const shortNamed = z.object({ id: uuid, name: z.string(), shortName: maybe(z.string()) })
export const titled = z.object({ id: uuid, title: z.string() })
export const caseRef = z.object({ id: uuid, code: z.string(), title: z.string() })
export const made = z.object({ id: uuid })

export const file = z.object({ id: uuid, name: z.string(), sizeBytes: z.int(), sha256: z.string() })
