import { expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { backTo } from '@/lib/web/back-to'

const actor = { workspaceSlug: 'ours' } as Actor

test('a form leads back to pages of its own workspace, and never out of it', () => {
  for (const own of ['/ours', '/ours/', '/ours?x=1', '/ours/letters/new?case=1#files', '/ours/letters/..'])
    expect(backTo(actor, own, '/else')).toBe(own)
  for (const foreign of [
    undefined,
    '',
    '/theirs',
    '/ourselves',
    '//elsewhere.example',
    'https://elsewhere.example/ours/',
    '/ours/..//elsewhere.example',
    '/ours/../theirs',
    '/ours/%2e%2e/theirs',
    '/ours/.././/elsewhere.example',
    '/ours\\..\\theirs',
    '/ours/\t/../theirs',
  ])
    expect(backTo(actor, foreign, '/else'), foreign).toBe('/ours/else')
})
