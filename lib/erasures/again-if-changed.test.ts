import { expect, test } from 'vitest'
import { againIfChanged } from '@/lib/erasures/again-if-changed'
import { ConflictError, ForbiddenError } from '@/lib/errors'

async function tried(errors: Error[]): Promise<{ tries: number; error: unknown }> {
  let tries = 0
  const work = async () => {
    const error = errors[tries]
    tries += 1
    if (error) throw error
  }
  const [outcome] = await Promise.allSettled([againIfChanged(work)])
  return { tries, error: outcome?.status === 'rejected' ? outcome.reason : null }
}

const changed = () => new ConflictError('changed_meanwhile')

test('what lost a race is done again, three times at the most, and nothing else is', async () => {
  expect(await tried([changed(), changed()])).toEqual({ tries: 3, error: null })
  expect(await tried([changed(), changed(), changed(), changed()])).toMatchObject({ tries: 3, error: changed() })
  expect(await tried([new ForbiddenError()])).toMatchObject({ tries: 1, error: new ForbiddenError() })
})
