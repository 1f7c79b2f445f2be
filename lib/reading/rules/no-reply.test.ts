import { expect, test } from 'vitest'
import { readText } from '@/lib/reading/read-text'
import { documentFeatures } from '@/lib/reading/rules/features'
import { noReplyOf } from '@/lib/reading/rules/no-reply'
import { fold } from '@/lib/reading/rules/matching/fold'

const nothing = { demands: 0, demand: 0, press: 0 }

const newsletter = `Hello friends of the harbour!

What a month! Forty volunteers came to our rally on the quay, and the campaign has never been louder. We will publish our counter-report in May. Help us: donate, share this with your neighbours and sign the petition. #SaveTheQuay

See you at the next protest!`

const reply = `Dear Ms [name],

Thank you for your letter of 3 May about the quay. The Department shares your concerns about the crisis of the old warehouses, and your petition has been passed to the Minister. We will publish the survey in May.

Yours sincerely`

const across = {
  en: newsletter,
  fr: 'Chères et chers adhérents, rejoignez la manifestation ! Notre association dénonce un scandale. Nous publierons notre contre-rapport en mai. Signez, partagez, mobilisation générale ! #Quai',
  de: 'Liebe Mitstreiter! Kommt alle zur Kundgebung, macht mit! Unser Verein ist empört. Wir werden unseren Gegenbericht im Mai veröffentlichen. Spenden, teilen, protestieren! #Kaimauer',
  pl: 'Drodzy sympatycy! Zapraszamy na protest, nasze stowarzyszenie jest oburzone. Opublikujemy nasz raport w maju. Podpisz petycję, udostępnij, wesprzyj zbiórkę! #Nabrzeże',
}

test.each(Object.entries(across))(
  'a text that calls to join, sign and give is told from a reply: %s',
  (_language, text) => {
    expect(noReplyOf(fold(text), nothing)).toBeGreaterThan(0.9)
  },
)

test('what an office answers is a reply, also about campaigns, petitions and crises', () => {
  expect(documentFeatures(reply, []).noReply).toBe(0)
})

test('the same promise is offered in a reply and folded away in a newsletter', () => {
  const tierOf = (text: string) =>
    readText(text).suggestions.find(({ kind, quote }) => kind === 'commitment' && quote.startsWith('We will publish'))
      ?.tier
  expect(tierOf(reply)).toBe('suggest')
  expect(tierOf(newsletter)).not.toBe('suggest')
})
