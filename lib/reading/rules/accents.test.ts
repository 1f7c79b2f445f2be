import { describe, expect, test } from 'vitest'
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
