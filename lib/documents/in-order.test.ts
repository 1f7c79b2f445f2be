import { expect, test } from 'vitest'
import { inOrder } from '@/lib/documents/in-order'

const document = (id: string, parentId: string | null = null) => ({ id, parentId })

test('what was found inside a document comes behind it, before the next one; none is lost, also where what held it is elsewhere', () => {
  const documents = [
    document('mail'),
    document('archive'),
    document('of the archive', 'archive'),
    document('of the mail', 'mail'),
    document('in the archive of the archive', 'of the archive'),
    document('astray', 'of another record'),
  ]
  expect(inOrder(documents).map(({ id }) => id)).toEqual([
    'mail',
    'of the mail',
    'archive',
    'of the archive',
    'in the archive of the archive',
    'astray',
  ])
})
