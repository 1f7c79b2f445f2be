import { expect, test } from 'vitest'
import { readText } from '@/lib/reading/read-text'
import { turnsOfOthers } from '@/lib/reading/rules/turns'

const quiet = (text: string) => turnsOfOthers(text).map(({ start, end }) => text.slice(start, end).trim())

test('a question printed above its answer is not the answer', () => {
  const question = 'Written question P-001203/2024 by Henrik Solvang (Renew)\n\nThe Agency will close its office.'
  const answer = 'Answer given by Ms Iversen on behalf of the Commission\n\nThe Agency will stay.'
  expect(quiet(`${question}\n\n${answer}`)).toEqual([question])
})

test('members who speak in a debate are not the institution that answers them', () => {
  const member = 'Lena Hartwig (S&D)\n\nMy group will table amendments.'
  const text = `Arto Lindqvist, Member of the Commission\n\nI will act.\n\n${member}\n\nArto Lindqvist, Member of the Commission\n\nThank you.`
  expect(quiet(text)).toEqual([member])
})

test('the preface of those who ask ends at their first question, also where its letters are set apart', () => {
  const preface =
    'V o r b e m e r k u n g  d e r  F r a g e s t e l l e r\nMit dieser Anfrage sollen Zahlen ergänzt werden.'
  expect(quiet(`Antwort der Bundesregierung\n${preface}\n1. Wie viele Fälle gab es?\nEs gab drei.`)).toEqual([preface])
})

test('a question that is told of in a paragraph, and one without a heading, end where the answer is announced', () => {
  const told = `M. Paul Durançon appelle l'attention de Mme la ministre du travail sur la situation des saisonniers de la plaine, dont les contrats ne seront pas renouvelés cette année. Il lui demande ce qu'elle compte faire.`
  expect(quiet(`${told}\n\nRéponse publiée le 5 mars 2019\n\nLe ministère publiera un guide.`)).toEqual([told])
  const bare = 'Les travaux seront menés par la ville.\nCombien coûteront-ils ?'
  expect(quiet(`${bare}\n\nRéponse\nIls coûteront un million.`)).toEqual([bare])
  expect(quiet("Madame,\n\nNous publierons la liste.\n\nRéponse\n\nC'est fait.")).toEqual([])
})

test('a letter that only names a question or a member keeps its words', () => {
  expect(quiet('Dear Ms Hartwig\n\nQuestion 3 of your letter is easily answered: we will publish the list.')).toEqual(
    [],
  )
  expect(quiet('Lena Hartwig (S&D)\n\nwrote to us in May. We will reply in June.')).toEqual([])
})

test('where a text came without its lines, the preface of those who ask ends before their question or the answer', () => {
  const preface = 'Vorbemerkung des Fragestellers: Der Kreis will die Brücke erneuern.'
  const asked = `${preface} 1. Wann wird sie erneuert? Antwort: Wir werden sie 2031 erneuern.`
  expect(quiet(asked)).toEqual([preface])
  const own = 'Vorbemerkung der Ministerin für Verkehr: Wir werden die Brücke erneuern.'
  expect(quiet(`${preface} ${own}`)).toEqual([preface])
})

test('a question is offered as nothing, whatever would be done, nor is what a minister is asked', () => {
  const text = `Die Landesregierung antwortet wie folgt. 1. Welche Plätze wurden erneuert, werden derzeit erneuert oder sollen im nächsten Jahr erneuert werden (mit Kosten)? Keine.

AQW 1234/22-27 Ms Iversen (Harbour Party) To ask the Minister for Transport whether she will publish the survey of the bridges.

We will publish the survey in May.`
  const promised = readText(text).suggestions.filter(({ kind, tier }) => kind === 'commitment' && tier === 'suggest')
  expect(promised.map(({ quote }) => quote)).toEqual(['We will publish the survey in May.'])
})

test('a title that is a question takes no promise away, nor does a preface that is only mentioned', () => {
  const promised = (text: string) =>
    readText(text).suggestions.filter(({ kind, tier }) => kind === 'commitment' && tier === 'suggest').length
  expect(promised('We will publish a leaflet called "Who pays for the bridge?"')).toBe(1)
  const mentioned =
    'Wir nehmen Bezug auf die Vorbemerkung der Abgeordneten Muster: Die Brücke ist zu. Wir werden die Brücke bis 30. Juni 2027 erneuern. 1. Kosten'
  expect(promised(mentioned)).toBe(1)
})
