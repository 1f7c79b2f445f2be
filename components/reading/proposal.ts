import type { DrawContext } from '@/components/reading/draw-form'
import { conditionOf } from '@/components/reading/condition-of'
import { shortOf, type Proposed } from '@/components/reading/entries'
import { proposeAsk } from '@/components/reading/propose-ask'
import { proposeCheck, type ProposedCheck } from '@/lib/commitments/propose-check'
import { nullableDayOf, toDay, type Day } from '@/lib/dates'
import type { SuggestionLine } from '@/lib/suggestions/queries'
import { Firmness } from '@/prisma/generated/enums'

/** What a suggestion becomes when it is accepted as it stands: the fields of the form, and what to say about them. */
export type Proposal = {
  as: 'commitment' | 'claim' | 'reference' | 'outcome' | 'institution' | 'office_holder' | 'date'
  fields: Record<string, string>
  dueOn: Day | null
  check: { on: Day; why: ProposedCheck['why'] | 'due_passed'; words: string } | null
  ask: { number: number; text: string } | null
}

const firmnessOf = (suggestion: SuggestionLine): Firmness =>
  Object.values(Firmness).find((one) => one === suggestion.firmness) ?? (suggestion.dueOn ? 'dated' : 'undated')

const plain = (words: string) => words.replace(/\s+/g, ' ').trim().toLowerCase()

/** "As long as …" is a time and a condition: it is said once, with what hangs on it. */
const isWithin = (dueText: string, condition: string) => plain(condition).includes(plain(dueText))

/** A name in the directory is no longer. */
const nameLength = 200

/**
 * A person as the reader has them: the name, and behind a comma the function. Who signed holds it at the body that wrote; of others
 * the words do not tell the body.
 */
function holderOf(
  { value, quote, type, actor }: SuggestionLine,
  institutions: readonly string[],
): Record<string, string> {
  const [name = '', ...office] = (value ?? shortOf(quote, nameLength)).split(', ')
  const institution = type === 'signatory' ? (institutions[0] ?? actor ?? '') : ''
  return { name, function: office.join(', ').slice(0, nameLength), institution }
}

/**
 * What accepting a suggestion of this document would write, before anybody changed anything. `before` is the sentence ahead of it,
 * `title` its words as a title has them.
 */
export function proposalOf(
  { suggestion, words: quote }: Pick<Proposed, 'suggestion' | 'words'>,
  context: DrawContext,
  today: Day,
  before = '',
  title = quote,
): Proposal {
  const { kind } = suggestion
  const { recipient, institutions } = context
  const ask = recipient ? proposeAsk(quote, recipient.asks, before) : null
  const none = { dueOn: null, check: null, ask: null }
  if (kind === 'claim') {
    return { ...none, as: 'claim', fields: { summary: shortOf(title), institution: institutions[0] ?? '' } }
  }
  if (kind === 'date') return { ...none, as: 'date', fields: {} }
  if (kind === 'institution')
    return { ...none, as: 'institution', fields: { name: suggestion.value ?? shortOf(quote, nameLength) } }
  if (kind === 'person') return { ...none, as: 'office_holder', fields: holderOf(suggestion, institutions) }
  if (kind === 'reference') {
    const url = suggestion.value && /^https?:\/\//.test(suggestion.value) ? suggestion.value : ''
    return { ...none, as: 'reference', fields: { citation: shortOf(quote), url } }
  }
  if (kind === 'refusal') {
    const only = recipient?.asks.length === 1 ? (recipient.asks[0] ?? null) : null
    const refused = ask ?? only
    const at: Record<string, string> = recipient ? { recipientId: recipient.id, replyId: recipient.replyId } : {}
    const fields = { outcome: 'declined', note: '', askId: refused?.id ?? '', ...at }
    return { ...none, as: 'outcome', ask: refused, fields }
  }
  const firmness = firmnessOf(suggestion)
  const dueOn = nullableDayOf(suggestion.dueOn)
  const condition = conditionOf(suggestion.reason, quote)
  const dueText = suggestion.dueText ?? ''
  const words = `${quote} ${dueText}`
  const check =
    dueOn && dueOn < today
      ? { on: today, why: 'due_passed' as const, words: '' }
      : proposeCheck({ firmness, dueOn, words }, today)
  return {
    as: 'commitment',
    dueOn,
    check,
    ask,
    fields: {
      title: shortOf(title),
      institutions: institutions.join('\n'),
      firmness,
      condition,
      madeOn: toDay(context.madeOn),
      dueOn: dueOn ?? '',
      dueText: isWithin(dueText, condition) ? '' : dueText,
      nextCheckOn: check.on,
      ownerId: '',
      askId: ask?.id ?? '',
      recipientId: recipient?.id ?? '',
      replyId: recipient?.replyId ?? '',
    },
  }
}
