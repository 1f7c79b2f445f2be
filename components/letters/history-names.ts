import type { LetterPage } from '@/lib/letters/queries'

/** What the lines of a letter's history are about, by id: recipients and files by name, outcomes by the number of their ask. */
export function historyNames({ recipients, documents, asks }: LetterPage): Map<string, string> {
  const files = [...documents, ...recipients.flatMap((recipient) => recipient.documents)]
  return new Map([
    ...recipients.map(({ id, institution, addressee }): [string, string] => [
      id,
      addressee ? `${institution.name}; ${addressee}` : institution.name,
    ]),
    ...asks.flatMap(({ number, text, outcomes }) =>
      outcomes.map(({ id }): [string, string] => [id, `${number}. ${text}`]),
    ),
    ...files.map(({ id, name }): [string, string] => [id, name]),
  ])
}
