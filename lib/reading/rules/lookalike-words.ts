import small from '@/lib/reading/rules/small-words/lookalikes.json'

/**
 * Small words of languages that share others with one of the ten of `function-words.ts` ("na", "je", "som", "par", "de") and would pass for
 * it: Slovak, Slovene and Croatian for Czech, Danish for Swedish, Latvian for French, Catalan for Spanish. Only words that the one they pass
 * for does not have: where they stand in number, no small words tell, and the table of letters is asked. They tell nothing themselves, so
 * that Danish may stand for Norwegian and Croatian for its neighbours in Latin letters.
 */
export const lookalikes: Record<string, string> = small

/** Letters, in small, that a language of the ten does not write and one that looks like it does. */
export const unwritten: Record<string, RegExp> = {
  cs: /[ľĺŕôäćđ]/u,
  es: /[àèòçï]/u,
  sv: /[æø]/u,
}
