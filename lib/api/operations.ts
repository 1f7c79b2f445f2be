import 'server-only'
import type { Operation } from '@/lib/api/operation'
import { caseOperations } from '@/lib/api/operations/cases'
import { commitmentOperations } from '@/lib/api/operations/commitments'
import { deadlineOperations, institutionOperations } from '@/lib/api/operations/directory'
import { documentOperations, suggestionOperations } from '@/lib/api/operations/documents'
import { erasureOperations } from '@/lib/api/operations/erasures'
import { exportOperations } from '@/lib/api/operations/exports'
import { followUpOperations } from '@/lib/api/operations/follow-ups'
import { importOperations } from '@/lib/api/operations/imports'
import { letterOperations } from '@/lib/api/operations/letters'
import { mailImportOperations, mailItemOperations } from '@/lib/api/operations/mail'
import { ownOperations } from '@/lib/api/operations/own'
import { recipientOperations } from '@/lib/api/operations/recipients'
import { replyOperations, sourceOperations } from '@/lib/api/operations/replies'
import { webhookOperations } from '@/lib/api/operations/webhooks'
import { recordOperations, workspaceOperations } from '@/lib/api/operations/workspace'

/** Everything that the API can do. What is not here has no address. */
export const operations: readonly Operation[] = [
  ...workspaceOperations,
  ...recordOperations,
  ...caseOperations,
  ...letterOperations,
  ...recipientOperations,
  ...replyOperations,
  ...sourceOperations,
  ...documentOperations,
  ...suggestionOperations,
  ...commitmentOperations,
  ...followUpOperations,
  ...institutionOperations,
  ...deadlineOperations,
  ...exportOperations,
  ...erasureOperations,
  ...importOperations,
  ...mailImportOperations,
  ...mailItemOperations,
  ...ownOperations,
  ...webhookOperations,
]
