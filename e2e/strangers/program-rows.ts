import { randomUUID } from 'node:crypto'
import type { Victim } from './victim'

/** Addresses that programs use, and the pages where people prepare them. */
export const programRoutes = {
  '/[workspace]/settings/tokens': 'workspace',
  '/[workspace]/settings/webhooks': 'workspace',
  '/[workspace]/settings/api': 'workspace',
  '/[workspace]/settings/workspace-export': 'workspace',
  'route /[workspace]/settings/workspace-export/[workspaceExportId]/download': 'workspace',
  'route /api/v1/[[...path]]': 'machine',
  'route /api/v1/openapi.json': 'anybody',
} as const

const key = () => ({ submissionKey: randomUUID() })

export const programActions = {
  makeTokenAction: () => ({ ...key(), name: 'x', 'scopes[]': 'read', days: '7' }),
  askWorkspaceExportAction: key,
  retryRecountAction: (v: Victim) => ({ recountId: v.recountId ?? '' }),
  retryExportAction: (v: Victim) => ({ exportId: v.exportId ?? '' }),
  revokeTokenAction: (v: Victim) => ({ tokenId: v.tokenId ?? '' }),
  addWebhookAction: () => ({ ...key(), url: 'https://192.0.43.8/x' }),
  switchWebhookAction: (v: Victim) => ({ webhookId: v.webhookId ?? '', version: '1', isOn: 'on' }),
  tellAgainAction: (v: Victim) => ({ webhookId: v.webhookId ?? '' }),
  removeWebhookAction: (v: Victim) => ({ webhookId: v.webhookId ?? '' }),
}
