import { asBeginning, beginningBefore } from '@/lib/reading/rules/due-beginnings'
import { latinSource } from '@/lib/reading/rules/latin'
import { OpenedPatterns } from '@/lib/reading/rules/matching/opened-patterns'
import type { Words } from '@/lib/reading/rules/matching/words-in'
import { daysOfMonths, lastDayOf, monthNames, monthOf, noDays } from '@/lib/reading/rules/months'
import type { NamedTime } from '@/lib/reading/rules/parts-of-year'

const names = monthNames.join('|')
const upTo = `(?: (?:to|until|and|or|bis|und|oder|à|et|ou|do|i|a|lub|oraz)|[-–]) ?(?:the )?(?<last>${names})`
const before =
  "in|by|during|from|as of|starting|beginning|before|between|next|im|bis(?: ende)?|ab|ende|anfang|zwischen|von|en|pour|à (?:partir|compter) de|dès|entre|avant(?: fin)?|d'ici(?: à| fin)?|fin|début|courant|w|do(?: końca)?|z końcem|pod koniec|na początku|na przełomie|od|między|pomiędzy|month of|mois de|monats|miesiąca"
/** "in January", "bis Ende Mai", "d'ici à juin", "w maju", "od maja do lipca": months without a year. */
const monthsAlone = new OpenedPatterns([
  new RegExp(
    latinSource(
      `(?<!\\p{L})(?:(?:${before}) (?:next |(?:kommenden|nächsten) )?|(?:à (?:partir|compter)|mois) d['’]|de(?= \\p{L}+ à ) )(?<first>${names})(?!\\p{L})(?:${upTo})?(?!\\p{L}|\\.? \\d| (?:last|dernier|de l['’]année dernière|(?:letzten|vorigen|vergangenen) jahres|ubr|ub\\.|ubiegł|zeszł|minion|poprzedni))`,
    ),
    'giu',
  ),
])

/** Behind such a month. */
const ofNextYear =
  /^ (?:of )?(?:next year|de l['’](?:année prochaine|an prochain)|(?:nächsten|kommenden) jahres|(?:przyszłego|następnego) roku)/iu

/** "By the end of the month": the month of the letter. */
const thisMonth =
  /(?<!\p{L})(?:(?:by|before|at|until) the end of (?:the|this) month|(?:later )?this month|later in the month|(?:bis (?:zum )?|vor (?:dem )?)(?:ende (?:des|dieses) monats|monatsende)|(?:d['’]ici (?:à )?|avant |à )la fin (?:du|de ce) mois|(?:do końca|przed końcem) (?:tego |bieżącego )?miesiąca)(?!\p{L}| of\b| following| de \p{L}| d[’']| (?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez|stycz|lut|mar|kwie|maj|czerw|lip|sierp|wrze|paźdz|listop|grud))/giu

/** What both have. */
const namesMonth = /mon(?:th|at)|mois|miesi/iu

const nextMonth =
  /(?<!\p{L}|the )(?:next month|le mois prochain|(?:im |in diesem oder im )?(?:nächsten|kommenden) monat|w (?:przyszłym|następnym) miesiącu)(?!\p{L}|['’]s)/giu

const daysOf = (year: number, month: number) => daysOfMonths(year, month, month)

/** Whether something is from a month on, whose name stands in a match. */
const begins = (words: string, match: RegExpExecArray, name: string) =>
  beginningBefore(words, match.index + match[0].indexOf(name)) !== null

/** Months that a text names without their year, this one and the next of the letter's among them; each is the first one to come. `cut` are the words, if known. */
export function monthsToCome(words: string, datedOn: string | null, cut: Words | null = null): NamedTime[] {
  const year = Number(datedOn?.slice(0, 4))
  const month = datedOn ? Number(datedOn.slice(5, 7)) || 12 : 0
  const at = (match: RegExpExecArray) => ({
    start: match.index,
    end: match.index + match[0].length,
    words: match[0],
  })
  const named = monthsAlone
    .allIn(words, cut)
    .flat()
    .map((match): NamedTime => {
      if (!datedOn) return { ...at(match), ...noDays }
      const number = monthOf(match.groups?.last ?? match.groups?.first)
      const isNext = ofNextYear.test(words.slice(match.index + match[0].length))
      const isOver = lastDayOf(year, number) < datedOn
      const month = { ...at(match), ...daysOf(isNext || isOver ? year + 1 : year, number) }
      return match.groups?.last || !begins(words, match, match.groups?.first ?? '')
        ? month
        : asBeginning(month, datedOn)
    })
  if (!namesMonth.test(words)) return named
  return [
    ...Array.from(words.matchAll(thisMonth), (match) => ({
      ...at(match),
      ...(datedOn ? daysOf(year, month) : noDays),
    })),
    ...Array.from(words.matchAll(nextMonth), (match) => {
      const next = { ...at(match), ...(datedOn ? daysOf(month === 12 ? year + 1 : year, (month % 12) + 1) : noDays) }
      return begins(words, match, match[0]) ? asBeginning(next, datedOn) : next
    }),
    ...named,
  ]
}
