import { addDays, type Day } from '@/lib/dates'
import type { Firmness } from '@/prisma/generated/enums'

/** A proposed day to look again, and why, as a message key of `commitments.json`. */
export type ProposedCheck = { on: Day; why: 'on_due_day' | 'soon_words' | 'no_date' | 'may_never' }

/** Words that promise soon without a day, in the languages that replies come in. */
const soonWords =
  /\b(soon|shortly|in due course|in the near future|in kürze|demnächst|prochainement|sous peu|wkrótce|niebawem|próximamente)\b/iu

/**
 * When to look again: on the due day where there is one; after a month where the words say soon; after three months
 * without a date; after six where the institution only considers it. Our own rule of thumb, always shown with its reason.
 */
export function proposeCheck(
  given: { firmness: Firmness; dueOn: Day | null; words: string },
  today: Day,
): ProposedCheck {
  if (given.dueOn && given.dueOn >= today) return { on: given.dueOn, why: 'on_due_day' }
  if (soonWords.test(given.words)) return { on: addDays(today, 30), why: 'soon_words' }
  if (given.firmness === 'will_consider') return { on: addDays(today, 182), why: 'may_never' }
  return { on: addDays(today, 91), why: 'no_date' }
}
