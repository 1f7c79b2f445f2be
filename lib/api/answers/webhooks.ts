import { z } from 'zod'
import { instant, maybe, uuid } from '@/lib/api/answers/parts'
import { eventTypes } from '@/lib/timeline/event-types'
import { DeliveryState } from '@/prisma/generated/enums'

/** `deliveries`: the newest twenty. `stoppedAt`: when it was switched off because nothing could be told for days. */
export const webhookLine = z.object({
  id: uuid,
  url: z.url(),
  types: z.array(z.string()),
  isOn: z.boolean(),
  sendsDetail: z.boolean(),
  stoppedAt: maybe(instant),
  createdAt: instant,
  version: z.int(),
  member: z.object({ name: z.string() }),
  deliveries: z.array(
    z.object({
      id: uuid,
      state: z.enum(DeliveryState),
      tries: z.int(),
      status: maybe(z.int()),
      failure: maybe(z.string()),
      createdAt: instant,
      triedAt: maybe(instant),
      event: z.object({ type: z.enum(eventTypes) }),
    }),
  ),
})

/** `secret` makes the signatures; it is answered once. */
export const webhookMade = z.object({ id: uuid, secret: z.string() })
