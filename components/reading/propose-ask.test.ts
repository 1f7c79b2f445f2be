import { describe, expect, test } from 'vitest'
import { proposeAsk } from '@/components/reading/propose-ask'

const asks = [
  { id: 'a', number: 1, text: 'open the closed zone to lawyers and doctors' },
  { id: 'b', number: 2, text: 'publish the decree on the closed zone' },
  { id: 'c', number: 3, text: 'investigate the deaths in the closed zone' },
]

describe('the ask that a passage speaks of', () => {
  test.each([
    ['Lawyers will have access, and doctors may visit.', 1],
    ['The decree will be published in June.', 2],
    ['As to your third demand, the prosecutor decides.', 3],
    ['Zu Forderung 2 prüfen wir die Lage.', 2],
    ['Concernant votre première demande, nous étudions la question.', 1],
    ['W odniesieniu do pkt 3 informuję, że trwa śledztwo.', 3],
  ])('%s', (quote, number) => {
    expect(proposeAsk(quote, asks)?.number).toBe(number)
  })

  test('is none where only words are shared that every ask has, or nothing is', () => {
    expect(proposeAsk('The closed zone is a matter of the ministry.', asks)).toBeNull()
    expect(proposeAsk('Question 12 was put in the assembly.', asks)).toBeNull()
  })
})

describe('a passage that points back', () => {
  test.each([
    ['We cannot agree to this.', 'You ask that lawyers and doctors may enter.', 1],
    ['Dem können wir nicht zustimmen.', 'Zu Forderung 2 haben wir beraten.', 2],
    ['Nous ne pouvons y consentir.', 'Votre troisième demande nous est parvenue.', 3],
    ['Nie możemy się na to zgodzić.', 'W punkcie 2 proszą Państwo o dekret.', 2],
  ])('%s', (quote, before, number) => {
    expect(proposeAsk(quote, asks, before)?.number).toBe(number)
  })

  test('is the only one that the sentence before it speaks for', () => {
    expect(proposeAsk('The stations close at noon.', asks, 'You ask that lawyers and doctors may enter.')).toBeNull()
    expect(proposeAsk('We cannot agree to this.', asks, 'Points 1 and 2 were put to us.')).toBeNull()
  })
})
