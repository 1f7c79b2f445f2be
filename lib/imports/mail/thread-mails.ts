import { plainReference, plainSubject } from '@/lib/imports/mail/mail-words'

/** What a mail shows of the exchange it belongs to. `others` are the addresses of it that are not ours. */
export type ThreadMail = {
  id: string
  messageId: string | null
  /** In-Reply-To, References, and the Message-IDs of mails inside it: each says "I belong to that one". */
  named: readonly string[]
  references: readonly (string | null | undefined)[]
  subject: string | null
  others: readonly string[]
}

/** A mail that was sorted before, by its Message-ID. */
export type KnownMail = { messageId: string; threadKey: string }

/** `chain` holds every Message-ID that headers tie to the mail; the key also joins what merely looks alike. */
export type Thread = { threadKey: string; chain: ReadonlySet<string> }

/** Sets that grow together: every name leads to the one that stands for its set. */
function makeSets() {
  const parents = new Map<string, string>()
  // A loop, not a recursion: a chain can be as long as a mailbox.
  const find = (name: string): string => {
    let root = name
    for (let parent = parents.get(root); parent !== undefined && parent !== root; parent = parents.get(root))
      root = parent
    for (let at = name; at !== root;) {
      const next = parents.get(at) ?? root
      parents.set(at, root)
      at = next
    }
    return root
  }
  return {
    find,
    join: (one: string, other: string) => parents.set(find(one), find(other)),
    names: () => [...parents.keys()],
  }
}

/** Most names that one mail brings: a header can hold thousands of them. */
const mostNames = 100

const idsOf = ({ messageId, named }: ThreadMail) =>
  [messageId, ...named.slice(-mostNames)].flatMap((id) => (id ? [`<${id}`] : []))

function looksOf({ references, subject, others }: ThreadMail): string[] {
  const plain = subject ? plainSubject(subject) : ''
  return [
    ...references.flatMap((one) => (one && /\d/.test(one) ? [`#${plainReference(one)}`] : [])),
    ...(plain === '' ? [] : others.map((other) => `=${plain}|${other.toLowerCase()}`)),
  ]
}

/**
 * Puts mails into threads: by Message-ID, In-Reply-To and References; then, where headers were lost on the way, by our or their
 * reference, and by subject together with the correspondent. A thread that is known keeps its key.
 */
export function threadMails(mails: readonly ThreadMail[], known: readonly KnownMail[]): Map<string, Thread> {
  const [chains, threads] = [makeSets(), makeSets()]
  for (const mail of mails) {
    const self = `!${mail.id}`
    for (const id of idsOf(mail)) chains.join(id, self)
    for (const name of [...idsOf(mail), ...looksOf(mail)]) threads.join(name, self)
  }
  const members = new Map<string, Set<string>>()
  for (const name of chains.names().filter((one) => one.startsWith('<'))) {
    const root = chains.find(name)
    members.set(root, (members.get(root) ?? new Set<string>()).add(name.slice(1)))
  }
  const keys = new Map<string, string>()
  for (const { messageId, threadKey } of known) {
    const root = threads.find(`<${messageId}`)
    if (!keys.has(root)) keys.set(root, threadKey)
  }
  return new Map(
    mails.map(({ id }) => {
      const root = threads.find(`!${id}`)
      if (!keys.has(root)) keys.set(root, id)
      return [id, { threadKey: keys.get(root) ?? id, chain: members.get(chains.find(`!${id}`)) ?? new Set<string>() }]
    }),
  )
}
