import type { Messages } from '@/lib/i18n/messages'

/**
 * What parts that run in the browser say. Only these travel with every page: all of them would be half its weight. The
 * test beside this finds what is missing.
 */
export const clientNamespaces = [
  'answers',
  'documents',
  'errors',
  'reading',
  'shell',
  'states',
] as const satisfies (keyof Messages)[]

/** The messages of the client namespaces, for the provider in the root layout. */
export const clientMessages = (messages: Messages) =>
  Object.fromEntries(clientNamespaces.map((name) => [name, messages[name]])) as Pick<
    Messages,
    (typeof clientNamespaces)[number]
  >
