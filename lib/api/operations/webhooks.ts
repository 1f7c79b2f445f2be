import 'server-only'
import * as answers from '@/lib/api/answers/webhooks'
import { listWhole } from '@/lib/api/list'
import { change, create, tagged } from '@/lib/api/operation'
import { addWebhook } from '@/lib/webhooks/add-webhook'
import { listWebhooks } from '@/lib/webhooks/queries'
import { removeWebhook } from '@/lib/webhooks/remove-webhook'
import * as inputs from '@/lib/webhooks/schema'
import { switchWebhook } from '@/lib/webhooks/switch-webhook'
import { tellAgain } from '@/lib/webhooks/tell-again'

export const webhookOperations = tagged('Webhooks', [
  {
    ...listWhole({
      path: '/webhooks',
      summary: 'List the addresses that are told of events, the newest first; for owners',
      query: {},
      line: answers.webhookLine,
      rows: listWebhooks,
    }),
    scope: 'admin',
  },
  create({
    path: '/webhooks',
    scope: 'admin',
    summary: 'Name an address that can be told of events; it is off until it is switched on',
    body: inputs.addWebhookInput,
    answer: answers.webhookMade,
    run: (actor, input) => addWebhook(actor, input),
  }),
  change({
    path: '/webhooks/{webhookId}',
    scope: 'admin',
    summary: 'Switch a webhook on or off',
    body: inputs.switchWebhookInput,
    run: switchWebhook,
  }),
  change({
    method: 'DELETE',
    path: '/webhooks/{webhookId}',
    scope: 'admin',
    summary: 'Remove a webhook; what still waits is not told',
    body: inputs.removeWebhookInput,
    run: removeWebhook,
  }),
  change({
    method: 'POST',
    path: '/webhooks/{webhookId}/tell-again',
    scope: 'admin',
    summary: 'Tell once more what was given up',
    body: inputs.tellAgainInput,
    run: tellAgain,
  }),
])
