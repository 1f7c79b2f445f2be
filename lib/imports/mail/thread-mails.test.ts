import { describe, expect, test } from 'vitest'
import { threadMails, type ThreadMail } from '@/lib/imports/mail/thread-mails'

const mail = (id: string, given: Partial<ThreadMail> = {}): ThreadMail => ({
  id,
  messageId: `<${id}>`,
  named: [],
  references: [],
  subject: null,
  others: [],
  ...given,
})

/** The ids of the mails, thread by thread. */
function threadsOf(mails: ThreadMail[], known: { messageId: string; threadKey: string }[] = []): string[][] {
  const threads = threadMails(mails, known)
  const keys = [...new Set(mails.map(({ id }) => threads.get(id)?.threadKey))]
  return keys.map((key) => mails.filter(({ id }) => threads.get(id)?.threadKey === key).map(({ id }) => id))
}

describe('a thread', () => {
  test('joins what headers tie together, also by a mail that is not there', () => {
    const mails = [mail('a'), mail('b', { named: ['<gone>'] }), mail('c', { named: ['<gone>', '<a>'] }), mail('d')]
    expect(threadsOf(mails)).toEqual([['a', 'b', 'c'], ['d']])
  })

  test('joins mails without headers by a reference, or by subject and correspondent, and by neither alone', () => {
    const mails = [
      mail('a', { references: ['ECB/2026/7'] }),
      mail('b', { references: ['ecb / 2026 / 7'] }),
      mail('c', { subject: 'Access to the zone', others: ['registry@x.example'] }),
      mail('d', { subject: 'RE: AW: access to the zone', others: ['Registry@x.example'] }),
      mail('e', { subject: 'Access to the zone', others: ['somebody@y.example'] }),
      mail('f', { subject: 'Other', others: ['registry@x.example'] }),
    ]
    expect(threadsOf(mails)).toEqual([['a', 'b'], ['c', 'd'], ['e'], ['f']])
  })

  test('holds in its chain only what headers tie, because what looks alike proves nothing', () => {
    const mails = [
      mail('a', { subject: 'Access', others: ['x@x.example'] }),
      mail('b', { subject: 'Access', others: ['x@x.example'] }),
      mail('c', { named: ['<a>'] }),
    ]
    const threads = threadMails(mails, [])
    expect([...(threads.get('a')?.chain ?? [])].sort()).toEqual(['<a>', '<c>'])
    expect(threads.get('b')?.chain).toEqual(new Set(['<b>']))
    expect(threads.get('a')?.threadKey).toBe(threads.get('b')?.threadKey)
  })

  test('keeps the key it had when more of it comes in later', () => {
    const threads = threadMails([mail('b', { named: ['<a>'] })], [{ messageId: '<a>', threadKey: 'first' }])
    expect(threads.get('b')?.threadKey).toBe('first')
  })

  test('of ten thousand mails in one chain is found without running out of stack', () => {
    const mails = Array.from({ length: 10_000 }, (_, at) => mail(String(at), { named: at > 0 ? [`<${at - 1}>`] : [] }))
    expect(new Set([...threadMails(mails, []).values()].map(({ threadKey }) => threadKey)).size).toBe(1)
  })
})
