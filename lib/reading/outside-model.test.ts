import { afterEach, expect, test } from 'vitest'
import { passages, startModel } from '@/lib/reading/fixtures/start-model'
import { askOutsideModel } from '@/lib/reading/outside-model'
import type { Suggestion } from '@/lib/reading/schema'

const text = 'Dear colleagues,\n\nWe will publish\nthe register by May. We cannot share names.\n'
let stop: () => void = () => undefined
afterEach(() => stop())

/** Such a model, as the operator names it. */
async function nameModel(status: number, content: string) {
  const { asked, url, ...started } = await startModel(status, content)
  stop = started.stop
  return { asked, model: { url, key: 'secret', name: 'norland-1' } }
}

test('its passages become the words of the text, and words that are not there are left out', async () => {
  const said = passages(['commitment', 'We will publish the register by May.'], ['claim', 'We have done everything.'])
  const { model, asked } = await nameModel(200, said)
  const found = await askOutsideModel(model, text, [])
  expect(found.map(({ quote }) => quote)).toEqual(['We will publish\nthe register by May.'])
  for (const { start, end, quote } of found) expect(text.slice(start, end)).toBe(quote)
  expect(asked[0]?.headers.authorization).toBe('Bearer secret')
})

test.each([
  ['norland-1', 'norland-1', 'the outside model norland-1 proposes it: r'],
  [undefined, 'default', 'the outside model proposes it: r'],
])(
  'a person is told that an outside model proposes it, with its name where it has one: %s',
  async (name, sent, reason) => {
    const { model, asked } = await nameModel(200, passages(['refusal', 'We cannot share names.']))
    const [found] = await askOutsideModel({ ...model, name }, text, [])
    expect(found?.reason).toBe(reason)
    expect(JSON.parse(asked[0]?.body ?? '')).toMatchObject({ model: sent })
  },
)

test('it does not propose again what the rules found', async () => {
  const { model } = await nameModel(200, passages(['refusal', 'We cannot share names.']))
  const start = text.indexOf('We cannot')
  const known = { kind: 'refusal', start, end: start + 22 } as Suggestion
  expect(await askOutsideModel(model, text, [known])).toEqual([])
})

test('an answer that is none, or a refusal to answer, is an error and nothing else', async () => {
  const first = await nameModel(200, 'Sure! Here is what I found')
  await expect(askOutsideModel(first.model, text, [])).rejects.toThrow()
  stop()
  const second = await nameModel(500, '')
  await expect(askOutsideModel(second.model, text, [])).rejects.toThrow('answered 500')
})

test('a text that is too long is not sent', async () => {
  const { model, asked } = await nameModel(200, passages())
  expect(await askOutsideModel(model, 'x'.repeat(60_001), [])).toEqual([])
  expect(asked).toEqual([])
})
