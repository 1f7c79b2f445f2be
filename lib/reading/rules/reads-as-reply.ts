import { weightOf, type AboutDocument } from '@/lib/reading/rules/document-features'
import type { Form } from '@/lib/reading/rules/form-of-text'
import type { BornSigns } from '@/lib/reading/rules/kind-of-text'
import { featureNumber, type Told } from '@/lib/reading/rules/told'
import type { Zone } from '@/lib/reading/schema'

/** Who speaks in the sentences of a text: how many there are, and in how many *we*, or a body that acts for the sender, does. */
export type Voices = { all: number; pronoun: number; body: number }

const pronoun = featureNumber('speaker_pronoun')
const body = featureNumber('speaker_body')

/** Counts who speaks in one more sentence. */
export function hear(voices: Voices, { numbers }: Told): void {
  voices.all += 1
  if (numbers.includes(pronoun)) voices.pronoun += 1
  else if (numbers.includes(body)) voices.body += 1
}

/** Characters under which a text is an excerpt that somebody pasted, or a mail of two lines: it has no form to tell it by. */
export const excerpt = 400

/**
 * How much each thing weighs against a text's being a reply, and what weighs for it: a logistic regression over letters and other
 * texts that bear no sign that somebody is answered, with its weights rounded (record 62).
 */
const weights = {
  title: 2.4,
  headings: 1.2,
  lists: 0.8,
  calls: 1.7,
  quoted: 1.6,
  questions: 1.2,
  kind: 1.4,
  name: 1,
  asks: 3.1,
  pronoun: -1.2,
  body: -1.6,
  polite: -0.4,
} as const

/** A title and one sign of another kind, in a text in which hardly anybody speaks for a sender. */
const limit = 2.9

/** What a letter has and few other texts: a greeting, a line of references. */
const marksIn = (zones: readonly Zone[]) =>
  Number(zones.some(({ kind }) => kind === 'salutation')) + Number(zones.some(({ kind }) => kind === 'reference_line'))

/**
 * Whether a text without a sign that somebody is answered reads as one that answers nobody, by its form, by whom it lets speak and
 * by single signs of other kinds. A bare answer runs on without headings, and a government or *we* act in it.
 */
export function readsAsNoReply(
  form: Form,
  zones: readonly Zone[],
  { most, titles, polite }: BornSigns,
  about: AboutDocument,
  voices: Voices,
): boolean {
  const all = Math.max(1, voices.all)
  const score =
    weights.title * form.title +
    weights.headings * form.headings +
    weights.lists * form.lists +
    weights.calls * form.calls +
    weights.quoted * form.quoted +
    weights.questions * form.questions +
    weights.kind * (Math.min(2, most) / 2) +
    weights.name * Math.min(1, titles) +
    weights.asks * Math.min(1, weightOf(about)) +
    weights.pronoun * (voices.pronoun / all) +
    weights.body * (voices.body / all) +
    weights.polite * (Math.min(2, polite + marksIn(zones)) / 2)
  return score >= limit
}
