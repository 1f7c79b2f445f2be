import { expect, test } from 'vitest'
import { readCommitmentFilter } from '@/lib/commitments/filter'
import { listCommitments } from '@/lib/commitments/queries'
import { removeList, saveList } from '@/lib/commitments/saved-lists'
import { saveListBody, saveListInput } from '@/lib/commitments/schema'
import { toDay } from '@/lib/dates'
import { buildMember, buildWorkspace } from '@/prisma/factories/build-workspace'

const listsOf = async (actor: Awaited<ReturnType<typeof buildWorkspace>>) =>
  (await listCommitments(actor, readCommitmentFilter({}), { today: toDay('2026-04-20'), after: null, openId: null }))
    .options.lists

test('a list keeps its filters and its order, for the member who saved it and nobody else', async () => {
  const owner = await buildWorkspace()
  const other = await buildMember(owner, 'viewer')
  await saveList(
    owner,
    saveListInput.parse({ name: 'Monday list', query: 'status=open&sort=due&open=x&after=y&evil=1&firmness=iron' }),
  )
  expect(await listsOf(owner)).toEqual([{ name: 'Monday list', query: 'status=open&sort=due' }])
  expect(await listsOf(other)).toEqual([])
  await removeList(other, { name: 'Monday list' })
  expect(await listsOf(owner)).toHaveLength(1)
})

test('the same name again takes the new filters, and a list that is removed is gone', async () => {
  const owner = await buildWorkspace()
  await saveList(owner, saveListInput.parse({ name: 'Monday list', query: 'due=past' }))
  await saveList(owner, saveListInput.parse({ name: ' Monday list ', query: 'due=month' }))
  expect(await listsOf(owner)).toEqual([{ name: 'Monday list', query: 'due=month' }])
  await removeList(owner, { name: 'Monday list' })
  expect(await listsOf(owner)).toEqual([])
})

test('a program that sends a filter there is not, or a value that a filter does not take, is told so by its name', () => {
  const refusalOf = (query: string) => saveListBody.safeParse({ name: 'x', query }).error?.issues[0]
  for (const filter of ['state=open', 'firmness=iron', 'since=yesterday', 'case=12', 'toString=1']) {
    expect(refusalOf(`sort=due&${filter}`)).toMatchObject({
      path: ['query'],
      params: { key: 'filter_unknown', values: { filter } },
    })
  }
  const all =
    'status=open&status=all&institution=b1b1b1b1-0000-4000-8000-000000000001&firmness=dated&due=past&since=2026-01-05&check=come&tag=x&theme=y&q=z&sort=made'
  expect(saveListBody.parse({ name: 'x', query: all }).query).toBe(all)
})
