import 'server-only'
import { changeRecord, type Tx } from '@/lib/db'
import { findDuplicates } from '@/lib/imports/mail/find-duplicates'
import { findEarlier } from '@/lib/imports/mail/find-earlier'
import { gatherClues } from '@/lib/imports/mail/gather-clues'
import { guessLetters, type SortedMail } from '@/lib/imports/mail/guess-letters'
import { indexLetters } from '@/lib/imports/mail/letter-index'
import { loadItems, type LoadedItem } from '@/lib/imports/mail/load-items'
import { loadLetters } from '@/lib/imports/mail/load-letters'
import { ourAddresses } from '@/lib/workspaces/our-addresses'
import { threadMails } from '@/lib/imports/mail/thread-mails'
import { writeGuesses, type Sorted } from '@/lib/imports/mail/write-guesses'

/**
 * Sorts the mails of an import, or of one thread: who wrote each, which thread it belongs to, whether it is there already, and
 * which letter it probably answers. Only mails that still wait change. It sees restricted cases, whoever asked: what it finds
 * there is as hidden as they are.
 */
export const guessAgain = (workspaceId: string, which: { importId: string } | { threadKey: string }): Promise<void> =>
  changeRecord({ workspaceId, hiddenCaseIds: [] }, async (tx) => {
    // Two who sort at once would each write their own guesses.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${workspaceId}, 5))`
    const ours = await ourAddresses(tx, workspaceId)
    const items = await loadItems(tx, workspaceId, which, ours)
    if (items.length === 0) return
    await writeGuesses(tx, workspaceId, await sort(tx, workspaceId, items, 'importId' in which))
  })

async function sort(tx: Tx, workspaceId: string, items: LoadedItem[], isWhole: boolean): Promise<Sorted[]> {
  const { earlier, known } = await findEarlier(tx, workspaceId, items)
  const threads = threadMails(
    items.map(({ thread }) => thread),
    known,
  )
  const mails = new Map<string, SortedMail>(
    items.map(({ id, facts, direction, failed }) => [
      id,
      { facts, direction, failed, chain: threads.get(id)?.chain ?? new Set<string>() },
    ]),
  )
  const index = indexLetters(await loadLetters(tx, workspaceId, gatherClues([...mails.values()])))
  const duplicates = isWhole
    ? findDuplicates(
        items.map(({ id, sha256, thread }) => ({ id, sha256, messageId: thread.messageId })),
        earlier,
      )
    : new Map<string, string>()
  return items
    .filter(({ state }) => state === 'waiting')
    .map((item) => {
      const mail = mails.get(item.id)
      const found = mail ? guessLetters(mail, index) : { guesses: [], isSure: false, isRestricted: false }
      return {
        item,
        threadKey: threads.get(item.id)?.threadKey ?? item.id,
        // Whoever touched it knows better than a hash.
        duplicateOf: item.version === 1 ? (duplicates.get(item.id) ?? null) : null,
        ...found,
      }
    })
}
