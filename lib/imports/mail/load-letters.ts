import 'server-only'
import { nullableDayOf } from '@/lib/dates'
import type { Prisma, Tx } from '@/lib/db'
import type { KnownLetter } from '@/lib/imports/mail/letter-index'
import { factsOf } from '@/lib/reading/facts'

/** Everything by which some mails may mean letters of ours, in plain forms; days are 'YYYY-MM-DD'. */
export type Clues = {
  messageIds: string[]
  references: string[]
  days: string[]
  subjects: string[]
  addresses: string[]
  domains: string[]
  names: string[]
}

/** Letters of one correspondent that are looked at, the newest; and of one import in all. */
const [mostOfOne, mostInAll] = [20, 2000]

/** The letters that anything in the clues points to. One statement. */
const findLetterIds = (tx: Tx, workspaceId: string, clues: Clues): Promise<{ id: string }[]> =>
  tx.$queryRaw`
  WITH answered AS (
    SELECT d."letterId", d."replyId" FROM "Document" d
    WHERE d."workspaceId" = ${workspaceId}::uuid AND d."facts" -> 'mail' ->> 'messageId' = ANY(${clues.messageIds}::text[])
    UNION SELECT NULL, r."id" FROM "Reply" r
    WHERE r."workspaceId" = ${workspaceId}::uuid AND lower(regexp_replace(r."theirReference", '\\s', '', 'g')) = ANY(${clues.references}::text[])
  ), them AS (
    SELECT "id" FROM "Institution" WHERE "workspaceId" = ${workspaceId}::uuid AND (
      lower("email") = ANY(${clues.addresses}::text[]) OR lower(split_part("email", '@', 2)) = ANY(${clues.domains}::text[])
      OR lower("name") = ANY(${clues.names}::text[]) OR lower("shortName") = ANY(${clues.names}::text[]))
  )
  SELECT DISTINCT l."id"::text FROM (
    SELECT "letterId" AS id FROM answered WHERE "letterId" IS NOT NULL
    UNION SELECT r."letterId" FROM answered a
      JOIN "ReplyRecipient" rr ON rr."workspaceId" = ${workspaceId}::uuid AND rr."replyId" = a."replyId"
      JOIN "Recipient" r ON r."workspaceId" = rr."workspaceId" AND r."id" = rr."recipientId"
    UNION SELECT "id" FROM "Letter" WHERE "workspaceId" = ${workspaceId}::uuid AND "sentOn" IS NOT NULL AND (
      lower(regexp_replace("ourReference", '\\s', '', 'g')) = ANY(${clues.references}::text[])
      OR to_char("sentOn", 'YYYY-MM-DD') = ANY(${clues.days}::text[]) OR to_char("datedOn", 'YYYY-MM-DD') = ANY(${clues.days}::text[])
      OR btrim(regexp_replace(lower("subject"), '[^[:alnum:]]+', ' ', 'g')) = ANY(${clues.subjects}::text[]))
    UNION SELECT latest."letterId" FROM them CROSS JOIN LATERAL (
      SELECT r."letterId" FROM "Recipient" r JOIN "Letter" l ON l."workspaceId" = r."workspaceId" AND l."id" = r."letterId"
      WHERE r."workspaceId" = ${workspaceId}::uuid AND r."institutionId" = them."id" AND l."sentOn" IS NOT NULL
      ORDER BY l."sentOn" DESC, l."id" DESC LIMIT ${mostOfOne}) latest
  ) found JOIN "Letter" l ON l."workspaceId" = ${workspaceId}::uuid AND l."id" = found.id
  LIMIT ${mostInAll}`

const mail = { select: { facts: true } } satisfies Prisma.DocumentDefaultArgs
const byMail = { select: { document: mail } } satisfies Prisma.MailItemDefaultArgs

/** A letter with the exchange around it. */
const exchange = {
  id: true,
  caseId: true,
  subject: true,
  ourReference: true,
  datedOn: true,
  sentOn: true,
  case: { select: { isRestricted: true } },
  documents: { where: { parentId: null }, ...mail },
  mailItems: byMail,
  recipients: {
    orderBy: { position: 'asc' },
    select: {
      id: true,
      institution: { select: { name: true, shortName: true, email: true } },
      replies: {
        take: 20,
        select: {
          reply: {
            select: { theirReference: true, documents: { where: { role: 'main' }, ...mail }, mailItems: byMail },
          },
        },
      },
    },
  },
} satisfies Prisma.LetterSelect

type Mailed = { documents: { facts: unknown }[]; mailItems: { document: { facts: unknown } }[] }

/** The heads of the mails that something was sent or came by. */
const headsOf = ({ documents, mailItems }: Mailed) =>
  [...documents, ...mailItems.map(({ document }) => document)].flatMap(({ facts }) => factsOf(facts)?.mail ?? [])

function knownLetter(letter: Prisma.LetterGetPayload<{ select: typeof exchange }>): KnownLetter {
  const heads = headsOf(letter)
  const replies = letter.recipients.flatMap((recipient) => recipient.replies.map(({ reply }) => reply))
  return {
    id: letter.id,
    caseId: letter.caseId,
    isRestricted: letter.case.isRestricted,
    subject: letter.subject,
    ourReference: letter.ourReference,
    datedOn: nullableDayOf(letter.datedOn),
    sentOn: nullableDayOf(letter.sentOn),
    messageIds: heads.flatMap(({ messageId }) => messageId ?? []),
    mailedTo: heads.flatMap(({ to, cc }) => [...to, ...cc]),
    replyMessageIds: replies.flatMap(headsOf).flatMap(({ messageId }) => messageId ?? []),
    theirReferences: replies.flatMap(({ theirReference }) => theirReference ?? []),
    recipients: letter.recipients.map(({ id, institution }) => ({
      id,
      institution: institution.name,
      shortName: institution.shortName,
      email: institution.email,
    })),
  }
}

/** Those letters with what is known of the exchange around each. Two statements, newest first. */
export async function loadLetters(tx: Tx, workspaceId: string, clues: Clues): Promise<KnownLetter[]> {
  const found = await findLetterIds(tx, workspaceId, clues)
  const letters = await tx.letter.findMany({
    where: { workspaceId, id: { in: found.map(({ id }) => id) }, sentOn: { not: null } },
    relationLoadStrategy: 'join',
    orderBy: [{ sentOn: 'desc' }, { id: 'desc' }],
    select: exchange,
  })
  return letters.map(knownLetter)
}
