import 'server-only'
import type { Tx } from '@/lib/db'

/** A table of the record: its key, what in it holds text, and whether its rows count their versions. */
export type TextTable = { name: string; keys: string[]; columns: string[]; hasVersion: boolean }

/**
 * Made from the rest by the database, gone with the form, or names of members: the history names who did what also after
 * the account is gone.
 */
const leftAlone = new Set(['EventLink', 'SearchEntry', 'Submission', 'Member', 'Invitation', 'ApiToken'])
const authors = new Set(['actorName', 'memberName', 'byName', 'requestedByName'])

/** Words that only the product writes there, and reads again: a name that is also one of them, or a city of a time zone, is not meant. */
const ofTheProduct = new Set([
  'BulkChange.field',
  'CalendarDay.calendarId',
  'CalendarFeed.tokenHash',
  'CaseExport.failure',
  'ClockEvent.countedFrom',
  'ClockEvent.unit',
  'Document.mediaType',
  'Document.readError',
  'Erasure.went',
  'Event.type',
  'ImportRecord.kind',
  'Institution.calendarId',
  'Institution.replyRuleId',
  'InstitutionRule.ruleId',
  'MailGuess.reason',
  'MailImport.workFailure',
  'Mailbox.key',
  'Recipient.dueCalendar',
  'Recipient.dueRuleId',
  'Recipient.dueRuleVersion',
  'Reminder.path',
  'ReminderSetting.timeZone',
  'Suggestion.becameKind',
  'Suggestion.fingerprint',
  'Suggestion.firmness',
  'Suggestion.type',
  'Webhook.types',
  'WorkspaceExport.failure',
])

type Found = { name: string; keys: string[]; columns: string[]; hasVersion: boolean }

/**
 * Every column of the record that can hold words, as the catalogue of the database has them, so that a new one is not
 * forgotten. Texts of documents come first: passages and suggestions are placed in them.
 */
export async function textTables(tx: Tx): Promise<TextTable[]> {
  const found = await tx.$queryRaw<Found[]>`
    SELECT c.relname AS name,
      array_agg(a.attname::text ORDER BY a.attnum) FILTER (WHERE a.attnum = ANY (i.indkey::int2[]) AND a.attname <> 'workspaceId') AS keys,
      COALESCE(array_agg(a.attname::text ORDER BY a.attnum) FILTER (WHERE a.attnum <> ALL (i.indkey::int2[])
        AND a.atttypid IN ('text'::regtype, 'text[]'::regtype, 'jsonb'::regtype)), '{}') AS columns,
      COALESCE(bool_or(a.attname = 'version' AND a.attnum <> ALL (i.indkey::int2[])), false) AS "hasVersion"
    FROM pg_class c
    JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
      AND EXISTS (SELECT FROM pg_attribute w WHERE w.attrelid = c.oid AND w.attname = 'workspaceId' AND NOT w.attisdropped)
    GROUP BY c.relname ORDER BY c.relname <> 'DocumentText', c.relname`
  return found
    .filter(({ name, keys }) => !leftAlone.has(name) && keys)
    .map((table) => ({
      ...table,
      columns: table.columns.filter((column) => !authors.has(column) && !ofTheProduct.has(`${table.name}.${column}`)),
    }))
    .filter(({ columns }) => columns.length > 0)
}
