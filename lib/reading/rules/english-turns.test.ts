import { expect, test } from 'vitest'
import { featuresOf } from '@/lib/reading/rules/features'
import { plainWords } from '@/lib/reading/rules/plain-words'

const told = (text: string) => {
  const unit = {
    start: 0,
    end: text.length,
    words: plainWords(text),
    leadIn: '',
    isItem: false,
    language: 'en',
    sentence: 0,
  }
  return Object.keys(featuresOf(unit, { demand: 0, press: 0 }))
}

test.each([
  ['Rules for those who have no licence.', 'deny_of_whom'],
  ['If it is not possible to cross, the ferry awaits you.', 'deny_in_case'],
  ['The rise in prices has led to hardship.', 'done_happens'],
  ['Bird populations have increased since then.', 'done_changes'],
  ['The form was received in June.', 'done_comes_in'],
  ['The bank has been ready since spring.', 'done_state'],
  ['The atlas, printed in May, shows all islands.', 'done_attribute'],
])('what refuses nothing, and what nobody did, is known: %s', (text, feature) => {
  expect(told(text)).toContain(feature)
})

test.each([
  ['We cannot accept your offer.', 'deny_of_whom'],
  ['We have increased the grant.', 'done_changes'],
  ['The office has been monitoring the repairs.', 'done_state'],
  ['We sent the form to you in June.', 'done_comes_in'],
])("a refusal and a deed of one's own are not taken for such: %s", (text, feature) => {
  expect(told(text)).not.toContain(feature)
})
