import type { DateForm } from '@/lib/reading/rules/date-forms'
import { latinSource } from '@/lib/reading/rules/latin'
import { month, monthOf } from '@/lib/reading/rules/months'

/** What a scan takes for a digit. */
const digits: Record<string, string> = { O: '0', o: '0', l: '1', I: '1', S: '5', B: '8' }
const misread = '[OolISB]'
const digit = '[\\dOolISB]'

/** A day, spelt out figure by figure, so that it is not tried at words of other letters; one figure is one: "Il" and "Io" are words. */
const day = `\\d{1,2}|\\d${misread}|${misread}\\d(?=\\s)`

const figures = (words = '') => Number(words.replace(/\D/g, (letter) => digits[letter] ?? letter))

/** Days with the name of their month, some of whose figures were read as letters: "O7 février 200S", "l2 May 2031". */
export const scannedDates: readonly DateForm[] = [
  {
    find: new RegExp(
      latinSource(`(?<![\\p{L}\\p{N}/.-])(${day})\\.?\\s${month}\\s((?:19|2[0Oo]|[lI]9)${digit}{2})(?![\\p{L}\\p{N}])`),
      'giu',
    ),
    read: ([, d, m, y]) => {
      const [year, day] = [figures(y), figures(d)]
      const iso = `${year}-${String(monthOf(m)).padStart(2, '0')}-${String(day).padStart(2, '0')}`
      return new Date(`${iso}T00:00:00Z`).toJSON()?.slice(0, 10) === iso ? iso : null
    },
  },
]
