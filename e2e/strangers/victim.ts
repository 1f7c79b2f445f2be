import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'

/** Ids of one record of each sort in the workspace under attack, and the version of each. */
export type Victim = { slug: string; workspaceId: string; caseTitle: string } & Record<string, string>

const nouns = {
  case: 'Case',
  letter: 'Letter',
  recipient: 'Recipient',
  ask: 'Ask',
  reply: 'Reply',
  source: 'Source',
  commitment: 'Commitment',
  update: 'CommitmentUpdate',
  claim: 'Claim',
  followUp: 'FollowUp',
  institution: 'Institution',
  officeHolder: 'OfficeHolder',
  member: 'Member',
  invitation: 'Invitation',
  document: 'Document',
  passage: 'Passage',
  export: 'CaseExport',
  use: 'CaseUse',
  suggestion: 'Suggestion',
  feed: 'CalendarFeed',
  rule: 'ReplyRule',
  calendar: 'Calendar',
  clockEvent: 'ClockEvent',
  recount: 'Recount',
  token: 'ApiToken',
  webhook: 'Webhook',
  import: 'Import',
  mailImport: 'MailImport',
  mailItem: 'MailItem',
} as const

async function asOwner<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const address = readFileSync(join(process.env.E2E_DATA_DIR ?? '', 'postgres-address'), 'utf8').trim()
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Reads the ids past every policy. A record that the workspace lacks gets an id that nothing has. */
export function readVictim(slug: string): Promise<Victim> {
  return asOwner(async (client) => {
    const { rows } = await client.query<{ id: string }>(`SELECT id FROM "Workspace" WHERE slug = $1`, [slug])
    const workspaceId = rows[0]?.id ?? ''
    const victim: Victim = { slug, workspaceId, caseTitle: '' }
    for (const [noun, table] of Object.entries(nouns)) {
      const found = await client.query<{ row: Record<string, unknown> }>(
        `SELECT to_jsonb(t) AS row FROM ${pg.escapeIdentifier(table)} t WHERE "workspaceId" = $1 ORDER BY id LIMIT 1`,
        [workspaceId],
      )
      const row = found.rows[0]?.row ?? {}
      victim[`${noun}Id`] = String(row.id ?? '00000000-0000-4000-8000-000000000000')
      victim[`${noun}Version`] = String(row.version ?? 1)
      if (noun === 'case') victim.caseTitle = String(row.title)
    }
    const { rows: texts } = await client.query<{ documentId: string; quote: string }>(
      `SELECT "documentId", left(text, 3) AS quote FROM "DocumentText" WHERE "workspaceId" = $1 ORDER BY 1 LIMIT 1`,
      [workspaceId],
    )
    Object.assign(victim, texts[0])
    const { rows: filed } = await client.query<{ replyId: string }>(
      `SELECT "replyId" FROM "Document" WHERE "workspaceId" = $1 AND "replyId" IS NOT NULL ORDER BY 1 LIMIT 1`,
      [workspaceId],
    )
    victim.filedReplyId = filed[0]?.replyId ?? '00000000-0000-4000-8000-000000000000'
    return victim
  })
}

/** All rows of a workspace, its events too, as one hash. */
export function stateHash(workspaceId: string): Promise<string> {
  return asOwner(async (client) => {
    const { rows: tables } = await client.query<{ table_name: string }>(
      `SELECT table_name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'workspaceId' ORDER BY 1`,
    )
    const each = tables.map(({ table_name }) => {
      const hash = `md5(coalesce(string_agg(t::text, E'\\n' ORDER BY t::text), ''))`
      return `SELECT '${table_name}' || ${hash} AS hash FROM ${pg.escapeIdentifier(table_name)} t WHERE "workspaceId" = $1`
    })
    const { rows } = await client.query<{ hash: string }>(`${each.join(' UNION ALL ')} ORDER BY 1`, [workspaceId])
    return createHash('sha256').update(JSON.stringify(rows)).digest('hex')
  })
}

/** Jobs that are still to be done: what they write is nobody's doing, and must not be taken for a stranger's. */
export function jobsAhead(): Promise<number> {
  return asOwner(async (client) => {
    const { rows } = await client.query<{ ahead: number }>(
      `SELECT count(*)::int AS ahead FROM jobs.job WHERE state IN ('created', 'retry', 'active') AND name NOT LIKE '\\_\\_%' AND start_after <= now()`,
    )
    return rows[0]?.ahead ?? 0
  })
}
