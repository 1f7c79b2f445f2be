import { latin } from '@/lib/reading/rules/latin'

/** What is called after a day: "ul. 3 Maja", "rue du 8 mai 1945", "Straße des 17. Juni"; not "et al.", "mise en place", "12 os." (persons). */
const called = latin.iu`(?<!\p{L})(?:(?:ul\.|ulic\p{L}{1,3}|(?<!et\s)al\.|alej\p{L}{1,2}|pl\.|plac\p{L}{0,3}|(?<!\d\s?)os\.|osiedl\p{L}{1,3}|rond\p{L}{1,3})\s|(?:rue|(?<!(?<!\p{L})(?:en|sur)\s)place|avenue|av\.|boulevard|bd|square|quai|lycée)\s(?:du\s|de la\s|le\s)?(?<=du\s)|(?:\p{L}*stra(?:ß|ss)e|\p{L}*platz|\p{L}*brücke|\p{L}*allee)\sde[sr]\s|(?:calle|plaza|avenida|piazza)\s(?:del?\s)?)$`

/** Whether what has the form of a day is the name of a street, by the words before it. */
export const isNameOfStreet = (text: string, start: number) => called.test(text.slice(Math.max(0, start - 24), start))
