import { expect, test } from 'vitest'
import { isOfOtherKind } from '@/lib/reading/rules/kind-of-text'

const about = { demand: 0, press: 0, answering: 0, appealing: 0 }

test.each(['\n', ' \n', '-', '¶ ', '" ', '» ', 'the ', '§ 1\n', '12 h ', 'heute '])(
  'a text of nothing but %j is told in no time',
  (part) => {
    const text = part.repeat(20_000 / part.length)
    for (const language of ['en', 'de', 'fr', 'pl']) isOfOtherKind('', language, about, false)
    const begun = process.cpuUsage().user
    for (const language of ['en', 'de', 'fr', 'pl']) isOfOtherKind(text, language, about, false)
    expect((process.cpuUsage().user - begun) / 1000).toBeLessThan(1500)
  },
)
