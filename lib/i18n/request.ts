import { getRequestConfig } from 'next-intl/server'
import { messages } from '@/lib/i18n/messages'

/** English is the only language yet, with the day before the month as European institutions write it; a member's own choice goes here. Days have no zone; instants are shown in UTC. */
export default getRequestConfig(() => Promise.resolve({ locale: 'en-GB', timeZone: 'UTC', messages }))
