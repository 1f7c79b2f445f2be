import { describe, expect, test } from 'vitest'
import { asksSpokenOf, proposeAsk } from '@/components/reading/propose-ask'

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

test('a reply speaks of some asks, and of others nothing was found', () => {
  expect(asksSpokenOf(['The decree will be published.', 'Lawyers and doctors have access.'], asks)).toEqual({
    found: [1, 2],
    missing: [3],
  })
})
