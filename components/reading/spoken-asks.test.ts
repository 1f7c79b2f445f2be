import { describe, expect, test } from 'vitest'
import { saidIn } from '@/components/reading/said-in'
import { asksSpokenOf } from '@/components/reading/spoken-asks'
import type { KnownZone } from '@/lib/documents/lay-out-text'
import { splitBlocks } from '@/lib/documents/split-blocks'

const asksOf = (...texts: string[]) => texts.map((text, i) => ({ id: `${i}`, number: i + 1, text }))

const asks = {
  en: asksOf(
    'Publish the instruction on access to the closed zone',
    'Let lawyers enter the zone without a permit',
    'Investigate the deaths at the border',
  ),
  fr: asksOf(
    'Publier les instructions sur l’accès à la zone fermée',
    'Permettre aux avocats d’entrer dans la zone sans autorisation',
    'Enquêter sur les décès à la frontière',
  ),
  de: asksOf(
    'Die Anweisung über den Zugang zur Sperrzone veröffentlichen',
    'Rechtsanwälten den Zutritt zur Zone ohne Genehmigung erlauben',
    'Die Todesfälle an der Grenze untersuchen',
  ),
  pl: asksOf(
    'Opublikować instrukcję o dostępie do strefy',
    'Umożliwić prawnikom wjazd do strefy bez przepustki',
    'Wyjaśnić przypadki śmierci na granicy',
  ),
}

const found = (language: keyof typeof asks, text: string, zones: KnownZone[] = []) =>
  asksSpokenOf(saidIn(text, splitBlocks(text, zones, language), zones) ?? [], asks[language]).found

describe('an ask counts as spoken of', () => {
  test.each([
    ['en', 'You ask that lawyers may enter the zone without a permit. We cannot agree to this.', [2]],
    ['en', 'On your second request, we have already told all stations to call a lawyer.', [2]],
    ['en', 'As regards points 1 and 3, the Ministry has nothing to add.', [1, 3]],
    ['en', 'The prosecutor has been investigating both deaths since March.', [3]],
    ['en', 'The instructions were published on our website.', [1]],
    ['en', '1. The text is available on our website.\n\n2. This is not possible.\n\n3. A file was opened.', [1, 2, 3]],
    ['fr', 'Vous demandez que les avocats entrent dans la zone sans autorisation. Nous ne pouvons y consentir.', [2]],
    ['fr', 'Concernant votre troisième demande, le parquet est saisi.', [3]],
    ['fr', 'Les avocats n’ont pas besoin d’une autorisation écrite.', [2]],
    ['de', 'Sie bitten, Rechtsanwälten den Zutritt zur Zone zu erlauben. Dem können wir nicht zustimmen.', [2]],
    ['de', 'Zu Ihrer zweiten Forderung: Die Stationen wurden angewiesen.', [2]],
    ['de', 'Die Staatsanwaltschaft untersucht beide Todesfälle seit März.', [3]],
    ['pl', 'Zwracają się Państwo o umożliwienie prawnikom wjazdu do strefy. Nie możemy się na to zgodzić.', [2]],
    ['pl', 'W odniesieniu do drugiego postulatu informuję, że placówki otrzymały polecenie.', [2]],
    ['pl', 'Prokuratura wyjaśnia oba przypadki na granicy.', [3]],
  ] as const)('%s: %s', (language, text, numbers) => {
    expect(found(language, text)).toEqual(numbers)
  })
})

describe('an ask does not count as spoken of', () => {
  test.each([
    [
      'en',
      'Thank you for your letter, in which you call for lawyers to enter the zone without a permit. The zone is closed.',
    ],
    ['en', 'You ask that lawyers may enter the zone without a permit.'],
    ['en', 'Access of lawyers to the zone without a permit: your letter of 23 March 2026\n\nDear colleagues,'],
    [
      'en',
      'You ask us to:\n\n1. Publish the instruction on access to the closed zone.\n\n2. Let lawyers enter the zone without a permit.',
    ],
    ['en', 'The closed zone was set up by Order 14/2025 and is limited in time.'],
    ['en', 'The crossing was closed on 2 March for reasons of public order.'],
    ['en', 'The Committee of 2 March has 3 members, and question 12 was put in the assembly.'],
    ['fr', 'La zone fermée a été créée par arrêté et reste limitée dans le temps.'],
    ['fr', 'Je vous remercie de votre lettre sur l’entrée des avocats dans la zone sans autorisation.'],
    [
      'de',
      'Vielen Dank für Ihr Schreiben, in dem Sie fordern, Rechtsanwälten den Zutritt ohne Genehmigung zu erlauben.',
    ],
    ['de', 'Die Zone wurde durch Verordnung eingerichtet und ist befristet.'],
    ['pl', 'Dziękuję za pismo w sprawie wjazdu prawników do strefy bez przepustki.'],
    ['pl', 'Strefa została utworzona rozporządzeniem i jest ograniczona w czasie.'],
  ] as const)('%s: %s', (language, text) => {
    expect(found(language, text)).toEqual([])
  })

  test('where only our own letter says it, quoted under the answer', () => {
    const text = 'We will answer soon.\n\nThe lawyers want to enter the zone without a permit.'
    const start = text.indexOf('The lawyers')
    expect(found('en', text, [{ kind: 'quoted_letter', start, end: text.length }])).toEqual([])
  })
})

test('an outcome that somebody noted counts at once', () => {
  expect(asksSpokenOf([], asks.en, ['1'])).toEqual({ found: [2], missing: [1, 3] })
})

test('a text longer than any reply is not looked through while its page is made, and nothing is said of its asks', () => {
  const paragraph = 'The prosecutor has been investigating both deaths since March.\n\n'
  const said = (times: number) => {
    const text = paragraph.repeat(times)
    return saidIn(text, splitBlocks(text, [], 'en'), [])
  }
  expect(said(1_000)).toHaveLength(1_000)
  expect(said(2_000)).toBeNull()
})
