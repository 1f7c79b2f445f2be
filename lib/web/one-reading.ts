import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { readRecord } from '@/lib/db'

/**
 * For pages that ask several queries: all that `work` asks for this actor is read in one transaction. Opening and closing
 * one costs two round trips, and a page has six.
 */
export const oneReading = <T>(actor: Actor, work: () => Promise<T>): Promise<T> => readRecord(actor, work)
