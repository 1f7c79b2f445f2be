import { isDay } from '@/lib/dates'
import type { DocumentFacts } from '@/lib/reading/facts'
import { rowNumbers } from '@/lib/letters/recipient-row-numbers'
import { matchInstitution, type DirectoryEntry } from '@/lib/suggestions/match-institution'
import { sourceHeadOf } from '@/lib/suggestions/source-head'
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

/** The entry of the directory that wrote; else the name as the document or the mail has it. */
function known({ mail, meta }: DocumentFacts, directory: readonly DirectoryEntry[]): string | null {
  const name = meta?.institution ?? mail?.from?.name ?? null
  const said = [...(name ? [name] : []), ...(meta?.bodies ?? [])]
  return matchInstitution(said, directory) ?? name
}

/** Whom a letter of ours goes to: the addressees of the mail, else the bodies in its head, as the directory has them. */
function recipientsOf({ mail, meta }: DocumentFacts, directory: readonly DirectoryEntry[]): string[] {
  const names = mail && mail.to.length > 0 ? mail.to.flatMap(({ name }) => name ?? []) : (meta?.recipients ?? [])
  return [...new Set(names.map((name) => matchInstitution([name], directory) ?? name))]
}

/** The first of them in the rows of the form, each of which tells its due day; those beyond as a list. */
function rowsOf(recipients: readonly string[]): ProposedFields {
  const rows = rowNumbers.flatMap((row, i) => (recipients[i] ? [[`to${row}`, recipients[i]]] : []))
  return { ...Object.fromEntries(rows), recipients: recipients.slice(rowNumbers.length).join('\n') }
}

const withoutNull = (fields: Record<string, string | null | undefined>): ProposedFields =>
  Object.fromEntries(Object.entries(fields).filter((field): field is [string, string] => Boolean(field[1])))

/** A source: what it is called, what sort it is and who put it out, by its head; of a mail by whoever wrote it. */
function sourceFields(facts: DocumentFacts, text: string, directory: readonly DirectoryEntry[]) {
  const head = sourceHeadOf(text, directory)
  const wrote = known(facts, directory)
  return {
    title: head.title,
    kind: head.kind,
    publishers: head.publishers.length > 0 ? head.publishers.join('\n') : wrote,
  }
}

type Read = { institutions: readonly DirectoryEntry[]; asks: readonly string[]; text?: string }

/** What one read file proposes for a form. `asks` are the demands found in it, in order, and `text` is what it says. */
export function proposeFields(
  form: ProposalForm,
  facts: DocumentFacts,
  { institutions, asks, text = '' }: Read,
): ProposedFields {
  const { mail, meta } = facts
  const subject = mail?.forwarded?.subject ?? mail?.subject ?? meta?.subject
  const datedOn = dayIn(meta?.datedOn, mail?.sentOn)
  const language = meta?.language ?? facts.language
  if (form === 'source') {
    const { title, ...said } = sourceFields(facts, text, institutions)
    return withoutNull({
      title: mail?.forwarded?.subject ?? mail?.subject ?? title ?? meta?.subject,
      datedOn,
      language,
      ...said,
    })
  }
  const channel = mail ? 'email' : null
  if (form === 'letter') {
    return withoutNull({
      subject,
      kind: oneOf(LetterKind, meta?.letterKind),
      datedOn,
      sentOn: dayIn(mail?.sentOn),
      channel,
      language,
      ourReference: meta?.theirReference ?? meta?.ourReference,
      ...rowsOf(recipientsOf(facts, institutions)),
      signatories: meta?.signatories?.join('\n'),
      asks: asks.join('\n'),
    })
  }
  return withoutNull({
    institution: known(facts, institutions),
    kind: replyKind(facts),
    subject,
    datedOn,
    receivedOn: dayIn(mail?.forwarded?.sentOn, mail?.sentOn),
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
