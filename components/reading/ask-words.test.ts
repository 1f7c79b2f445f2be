import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isSameWord, mostShared, tellingWords } from '@/components/reading/ask-words'

const asks = [
  'Publish the instruction on access to the closed zone and the register of visits',
  'Rechtsanwälten den Zutritt zur Zone ohne Genehmigung erlauben und die Zugänge öffnen',
  'Enquêter sur les décès à la frontière et publier le résultat de l’enquête',
  'Wyjaśnić przypadki śmierci na granicy i żądać odpowiedzi w sprawie łączności',
].map(tellingWords)

test.each(['en-replies', 'de-replies', 'fr-answers', 'pl-office'])(
  'words of asks that a letter may have are never fewer than those that it has: %s',
  (name) => {
    const most = mostShared(asks)
    const lines = readFileSync(`lib/reading/learning/letters/${name}.txt`, 'utf8').split('\n')
    const shared = lines.map((line) => {
      const said = tellingWords(line)
      const has = asks.map((own) => own.filter((word) => said.some((one) => isSameWord(one, word))).length)
      const may = most(line)
      expect(has.filter((count, i) => count > (may[i] ?? 0))).toEqual([])
      return has.reduce((sum, count) => sum + count, 0)
    })
    expect(Math.max(...shared)).toBeGreaterThan(0)
  },
)
