import pg from 'pg'
import type { Actor } from '@/lib/auth/actor'
import { ownerDatabaseUrl } from '@/lib/runtime/database-urls'

/**
 * Fills a workspace through SQL: `letters` letters, `perCase` in a case, with three recipients and two commitments each, replies to half of
 * them, updates to all commitments, and one case of two hundred items. Goes past the deeds: this is weight, not a record.
 */
export async function fill(
  actor: Actor,
  letters: number,
  perCase = 20,
): Promise<{ bigCaseId: string; institutionId: string }> {
  const client = new pg.Client({ connectionString: ownerDatabaseUrl() })
  await client.connect()
  const [ws, member] = [actor.workspaceId, actor.memberId]
  const run = (sql: string) =>
    client.query(
      sql
        .replaceAll(':ws', `'${ws}'::uuid`)
        .replaceAll(':member', `'${member}'::uuid`)
        .replaceAll(':n', String(letters)),
    )
  try {
    await run('BEGIN')
    await run(
      `CREATE TEMP TABLE c ON COMMIT DROP AS SELECT g, gen_random_uuid() AS id FROM generate_series(1, GREATEST(1, :n / ${perCase})) g`,
    )
    await run(
      `INSERT INTO "Case" ("workspaceId", "id", "code", "title", "openedOn") SELECT :ws, id, 'B-' || g, 'Case ' || g, current_date - (g % 2000) FROM c`,
    )
    await run(`CREATE TEMP TABLE i ON COMMIT DROP AS SELECT g, gen_random_uuid() AS id FROM generate_series(1, 60) g`)
    await run(`INSERT INTO "Institution" ("workspaceId", "id", "name") SELECT :ws, id, 'Institution ' || g FROM i`)
    await run(`CREATE TEMP TABLE l ON COMMIT DROP AS
      SELECT s.n AS g, gen_random_uuid() AS id, c.id AS case_id FROM generate_series(1, :n) AS s(n)
      JOIN c ON c.g = CASE WHEN s.n <= 40 THEN 1 ELSE 1 + s.n % GREATEST(1, :n / ${perCase}) END`)
    await run(`INSERT INTO "Letter" ("workspaceId", "id", "caseId", "kind", "subject", "sentOn", "channel", "createdById")
      SELECT :ws, id, case_id, (ARRAY['letter','joint_letter','access_request'])[1 + g % 3]::"LetterKind", 'Letter ' || g, current_date - (g % 1500), 'email', :member FROM l`)
    await run(`INSERT INTO "Recipient" ("workspaceId", "id", "caseId", "letterId", "institutionId", "position", "state", "dueOn", "ownerId")
      SELECT :ws, gen_random_uuid(), l.case_id, l.id, i.id, p, (ARRAY['answered','sent','acknowledged','declined','partly_answered'])[1 + (l.g + p) % 5]::"RecipientState",
        current_date - (l.g % 1500) + 20, :member
      FROM l CROSS JOIN generate_series(0, 2) p JOIN i ON i.g = 1 + (l.g * 3 + p) % 60`)
    await run(
      `INSERT INTO "Ask" ("workspaceId", "id", "caseId", "letterId", "number", "text") SELECT :ws, gen_random_uuid(), case_id, id, 1, 'Ask of ' || g FROM l`,
    )
    await run(`INSERT INTO "Reply" ("workspaceId", "id", "caseId", "institutionId", "kind", "receivedOn", "channel", "createdById", "readAt")
      SELECT :ws, gen_random_uuid(), l.case_id, i.id, 'substantive', current_date - (l.g % 1400), 'email', :member, CASE WHEN l.g % 50 = 0 THEN NULL ELSE now() END
      FROM l JOIN i ON i.g = 1 + l.g % 60 WHERE l.g % 2 = 0`)
    await run(
      `CREATE TEMP TABLE d ON COMMIT DROP AS SELECT c.id AS case_id, gen_random_uuid() AS id, gen_random_uuid() AS passage_id FROM c`,
    )
    await run(`INSERT INTO "Document" ("workspaceId", "id", "caseId", "name", "mediaType", "sizeBytes", "sha256", "origin", "readState", "keptById")
      SELECT :ws, id, case_id, 'bench.txt', 'text/plain', 1, repeat('0', 64), 'pasted', 'read', :member FROM d`)
    await run(`INSERT INTO "Passage" ("workspaceId", "id", "caseId", "documentId", "textVersion", "quote", "prefix", "suffix", "ranges", "start", "createdById")
      SELECT :ws, passage_id, case_id, id, 1, 'We will do it', '', '', '[{"start":0,"end":13}]', 0, :member FROM d`)
    await run(`CREATE TEMP TABLE k ON COMMIT DROP AS SELECT (l.g * 2 + p) AS g, gen_random_uuid() AS id, l.case_id, d.id AS document_id, d.passage_id
      FROM l JOIN d ON d.case_id = l.case_id CROSS JOIN generate_series(0, 1) p`)
    await run(`INSERT INTO "Commitment" ("workspaceId", "id", "caseId", "documentId", "passageId", "title", "firmness", "madeOn", "nextCheckOn", "ownerId", "createdById")
      SELECT :ws, id, case_id, document_id, passage_id, 'Commitment ' || g, 'undated', current_date - (g % 900), current_date + ((g * 7919) % 900 - 100), :member, :member FROM k`)
    // Thirty institutions promise: the page of one of them is full at a thousand letters too, so that like is held beside like.
    await run(
      `INSERT INTO "CommitmentInstitution" ("workspaceId", "commitmentId", "institutionId", "position") SELECT :ws, k.id, i.id, 0 FROM k JOIN i ON i.g = 1 + k.g % 30`,
    )
    await run(`INSERT INTO "CommitmentUpdate" ("workspaceId", "id", "caseId", "commitmentId", "status", "madeOn", "noSourceReason", "memberId", "memberName")
      SELECT :ws, gen_random_uuid(), case_id, id, (ARRAY['open','in_progress','stalled','kept','broken'])[1 + g % 5]::"CommitmentState", current_date - (g % 900), 'bench', :member, 'Bench' FROM k`)
    const big = await run(`SELECT id::text FROM c WHERE g = 1`)
    const institution = await run(`SELECT id::text FROM i WHERE g = 1`)
    await run('COMMIT')
    await client.query('ANALYZE')
    return { bigCaseId: String(big.rows[0]?.id), institutionId: String(institution.rows[0]?.id) }
  } finally {
    await client.end()
  }
}
