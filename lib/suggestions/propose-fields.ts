import { isDay } from '@/lib/dates'
import type { DocumentFacts } from '@/lib/reading/facts'
import { LetterKind, ReplyKind } from '@/prisma/generated/enums'

export const proposalForms = ['letter', 'reply', 'source'] as const
export type ProposalForm = (typeof proposalForms)[number]

/** What a file says about itself, by the names of the form's fields; days are 'YYYY-MM-DD'. Nothing is guessed twice. */
export type ProposedFields = Record<string, string>

const dayIn = (...days: (string | null | undefined)[]) => days.find((day) => day && isDay(day)) ?? null

const oneOf = (values: Record<string, string>, given: string | null | undefined) =>
  Object.values(values).find((value) => value === given) ?? null

/** Mail that nobody wrote is an automatic reply; the rest is what its words say. */
const replyKind = ({ mail, meta }: DocumentFacts) =>
  mail && (mail.mailKind === 'automatic_reply' || mail.mailKind === 'bounce')
    ? ReplyKind.automatic
    : oneOf(ReplyKind, meta?.documentKind)

/** The name that the directory knows, whatever its capitals; else the name as it is written. */
function known(name: string | null | undefined, directory: readonly string[]): string | null {
  if (!name) return null
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  return directory.find((one) => plain(one) === plain(name)) ?? name
}

const withoutNull = (fields: Record<string, string | null | undefined>): ProposedFields =>
  Object.fromEntries(Object.entries(fields).filter((field): field is [string, string] => Boolean(field[1])))

/** What one read file proposes for a form. `asks` are the numbered demands found in it, in order. */
export function proposeFields(
  form: ProposalForm,
  facts: DocumentFacts,
  { institutions, asks }: { institutions: readonly string[]; asks: readonly string[] },
): ProposedFields {
  const { mail, meta } = facts
  const subject = mail?.subject ?? meta?.subject
  const datedOn = dayIn(meta?.datedOn, mail?.sentOn)
  const language = meta?.language ?? facts.language
  if (form === 'source') return withoutNull({ title: subject, datedOn, language })
  const channel = mail ? 'email' : null
  if (form === 'letter') {
    return withoutNull({
      subject,
      kind: oneOf(LetterKind, meta?.documentKind),
      datedOn,
      sentOn: dayIn(mail?.sentOn),
      channel,
      language,
      ourReference: meta?.theirReference ?? meta?.ourReference,
      recipients: (mail?.to ?? []).flatMap(({ name }) => name ?? []).join('\n'),
      asks: asks.join('\n'),
    })
  }
  return withoutNull({
    institution: known(meta?.institution ?? mail?.from?.name, institutions),
    kind: replyKind(facts),
    subject,
    datedOn,
    receivedOn: dayIn(mail?.sentOn),
    promisedOn: dayIn(meta?.promisedOn),
    channel,
    language,
    theirReference: meta?.theirReference,
    signatory: meta?.signatory,
    signatoryFunction: meta?.signatoryFunction,
  })
}

/**
 * A form's values with what its file says. What was typed counts: a proposal fills only what is empty, or stands as the
 * form came (`untouched` are the values that the form begins with).
 */
export function withProposed(
  typed: Record<string, string>,
  fields: ProposedFields,
  untouched: Record<string, string>,
): Record<string, string> {
  const isFree = (name: string) => !typed[name] || typed[name] === untouched[name]
  return { ...typed, ...Object.fromEntries(Object.entries(fields).filter(([name]) => isFree(name))) }
}
