import { describe, expect, test } from 'vitest'
import { readText } from '@/lib/reading/read-text'
import { withAccents } from '@/lib/reading/rules/accents'

const filler = " Il en est ainsi pour tous ceux dont il vient d'avoir connaissance dans ces circonstances.".repeat(4)

describe('a French text without accents is read', () => {
  test.each([
    ['Un projet de loi sera depose.', 'Un projet de loi sera déposé.'],
    ['Les mesures ont ete etudiees a la demande du prefet.', 'Les mesures ont été étudiées à la demande du préfet.'],
    ['Une reflexion est engagee sur la securite.', 'Une réflexion est engagée sur la sécurité.'],
    [
      'Le Gouvernement presentera les premieres propositions.',
      'Le Gouvernement présentera les premières propositions.',
    ],
    ['ETAT : la suite est connue.', 'ÉTAT : la suite est connue.'],
  ])('as its words are written: %s', (bare, written) => {
    expect(withAccents(bare + filler, 'fr').slice(0, bare.length)).toBe(written)
  })

  test('and stays of the same length, place by place', () => {
    const bare = `Cœur — l'Etat a decide : « regle no 4 ».${filler}`
    expect(withAccents(bare, 'fr')).toHaveLength(bare.length)
  })

  test('but no text that has accents, is in another language or says little', () => {
    const written = `Les mesures ont été étudiées à la demande du préfet, et de même après.${filler}`
    expect(withAccents(written, 'fr')).toBe(written)
    expect(withAccents(`The state has decided to present it. ${filler}`, 'en')).toContain(
      'state has decided to present',
    )
    expect(withAccents('La reponse est prete.', 'fr')).toBe('La reponse est prete.')
  })
})

test.each([
  ["Le ministere de l'interieur presentera un projet de loi d'ici la fin de l'annee prochaine.", '1992-12-31'],
  ['Le prefet repondra aux associations dans un delai de deux mois.', null],
  ["Les mesures seront mises en oeuvre a l'ete 1992 par la prefecture.", null],
  [
    "Le ministere publiera les resultats au troisieme trimestre de cette annee, en decembre s'il le faut.",
    '1991-09-30',
  ],
])('and whatever is told of it has its words as they stand there, without accents: %s', (sentence, dueOn) => {
  const text = `Madame la directrice,\n\n${sentence}${filler}`
  const offered = readText(text, { datedOn: '1991-09-01' }).suggestions.filter(({ kind }) => kind === 'commitment')
  expect(offered.map((one) => one.dueOn)).toEqual([dueOn])
  for (const { quote, dueText, actor, reason, start, end } of offered) {
    expect(quote).toBe(text.slice(start, end))
    expect(text).toContain(dueText ?? 'none')
    expect(text).toContain(actor ?? '')
    for (const [, words = ''] of reason.matchAll(/\*([^*]+)\*/g)) expect(text).toContain(words)
  }
})
