import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'
import { recordEvent } from '@/lib/timeline/record-event'

type Starter = {
  name: string
  shortName?: string
  place?: string
  replyRuleId?: string
  calendarId?: string
  /** The rule for access to documents. */
  accessRule?: string
  below?: Starter[]
}

const commissionRule = 'eu-commission-letters'

/** Requests under Regulation (EC) No 1049/2001, by the institution's own calendar. */
const access = (calendarId = 'own-list-unknown') => ({ accessRule: 'eu-access-to-documents', calendarId })

/** Institutions that most campaigns in Europe write to, with the bodies below them. */
const starters: Starter[] = [
  {
    name: 'European Commission',
    shortName: 'Commission',
    place: 'Brussels',
    replyRuleId: commissionRule,
    ...access('eu-commission-brussels'),
    below: [
      { name: 'European Commission, DG Migration and Home Affairs', shortName: 'DG HOME', place: 'Brussels' },
      { name: 'European Commission, DG Justice and Consumers', shortName: 'DG JUST', place: 'Brussels' },
      {
        name: 'European Commission, DG Neighbourhood and Enlargement Negotiations',
        shortName: 'DG NEAR',
        place: 'Brussels',
      },
      { name: 'European Commission, Secretariat-General', shortName: 'SG', place: 'Brussels' },
    ],
  },
  {
    name: 'Council of the European Union, General Secretariat',
    shortName: 'Council',
    place: 'Brussels',
    replyRuleId: 'eu-council-letters',
    ...access('eu-council-brussels'),
  },
  {
    name: 'European Parliament',
    shortName: 'Parliament',
    place: 'Brussels',
    ...access(),
    below: [{ name: 'European Parliament, Committee on Civil Liberties, Justice and Home Affairs', shortName: 'LIBE' }],
  },
  { name: 'Frontex', place: 'Warsaw', ...access() },
  { name: 'European Union Agency for Asylum (formerly EASO)', shortName: 'EUAA', place: 'Valletta', ...access() },
  { name: 'European Union Agency for Fundamental Rights', shortName: 'FRA', place: 'Vienna', ...access() },
  { name: 'European Ombudsman', shortName: 'Ombudsman', place: 'Strasbourg' },
  { name: 'Council of Europe, Commissioner for Human Rights', shortName: 'Commissioner', place: 'Strasbourg' },
  { name: 'UNHCR', place: 'Geneva' },
  { name: 'IOM', place: 'Geneva' },
  { name: 'OHCHR', place: 'Geneva' },
]

/** Fills the directory of a new workspace, in the transaction that makes the workspace. */
export async function addStarterInstitutions(tx: Tx, actor: Actor): Promise<void> {
  for (const starter of starters) await addWithBelow(tx, actor, starter, null)
}

async function addWithBelow(
  tx: Tx,
  actor: Actor,
  { below = [], accessRule, ...about }: Starter,
  parentId: string | null,
): Promise<void> {
  const { id } = await tx.institution.create({
    data: {
      workspaceId: actor.workspaceId,
      ...about,
      parentId,
      ...(accessRule && { rules: { create: { kind: 'access_request', ruleId: accessRule } } }),
    },
    select: { id: true },
  })
  await recordEvent(tx, actor, { type: 'institution.added', subjectId: id, data: { name: about.name } })
  for (const child of below) await addWithBelow(tx, actor, child, id)
}
