import { expect, test, workspace } from './fixtures'
import { callAction } from './strangers/call-action'
import { fill } from './strangers/fill'
import { builtActions } from './strangers/find-doors'
import { workspaceActions } from './strangers/rows'
import { jobsAhead, readVictim, stateHash } from './strangers/victim'

// The last of all journeys, by its name: it does every deed to the demo, and leaves it upside down.

// Last come the deeds that take the ground from under the others.
const last = ['restrictCaseAction', 'closeCaseAction', 'changeRoleAction', 'removeMemberAction']
const inOrder = () => Object.keys(workspaceActions).toSorted((a, b) => last.indexOf(a) - last.indexOf(b))

/** A second post does it a second time, and is meant to: reading again reads, and one's own setting counts its versions. */
const doneAgain = ['readAgainAction', 'changeReminderSettingAction']

/** Deeds that come to the same by themselves however often they are done: they set what is said, or end what is named. */
const sameAgain = [
  'removeUseAction',
  'readAgainAction',
  'changeReminderSettingAction',
  'revokeFeedAction',
  'removeRecipientAction',
  'finishReplyAction',
  'leaveOutUnsavedAction',
  'reopenReplyAction',
  'setAskOutcomeAction',
  'joinPagesAction',
  'partPagesAction',
  'typeTextAction',
  'snoozeAction',
  'wakeAction',
  'changeTogetherAction',
  'undoTogetherAction',
  'revokeInvitationAction',
  'removeMemberAction',
  'saveListAction',
  'removeListAction',
  'removeWebhookAction',
  'revokeTokenAction',
  'fileChosenMailsAction',
  'fileSureMailsAction',
  'undoMailImportAction',
  'sortAgainAction',
  'tellAgainAction',
  'retryExportAction',
  'retryRecountAction',
]

test('every form carries the key of its submission or the version that it was made from, or sets what it says', async () => {
  const victim = await readVictim(workspace.slice(1))
  const unguarded = Object.entries(workspaceActions)
    .filter(([, fieldsOf]) => !('submissionKey' in fieldsOf(victim)) && !('version' in fieldsOf(victim)))
    .map(([name]) => name)
  expect(unguarded.sort()).toEqual([...sameAgain].sort())
})

test('what a stranger was refused with is a form that the owner may post, and posting it again changes nothing', async ({
  owner,
}) => {
  test.setTimeout(600_000)
  const built = builtActions()
  for (const name of inOrder()) {
    const { id = '', address = '' } = built[name] ?? {}
    const now = await readVictim(workspace.slice(1))
    const fields = workspaceActions[name]?.(now) ?? {}
    const form = { id, address: fill(address, now), bound: [now.slug], fields }
    const seen = await callAction(owner.request, form)
    expect.soft([200, 303, 404], `${name} → ${seen.status}`).toContain(seen.status)
    // A form that cannot be read is refused for 'not_understood' or 'required'; a refusal by the deed itself was read.
    expect.soft(/"fieldErrors":\{[^}]*"(not_understood|required)"/.exec(seen.text)?.[0], name).toBeUndefined()
    await expect.poll(jobsAhead, { timeout: 60_000 }).toBe(0)
    const once = await stateHash(now.workspaceId)
    const again = await callAction(owner.request, form)
    expect.soft(again.status, `${name}, again`).toBeLessThan(500)
    await expect.poll(jobsAhead, { timeout: 60_000 }).toBe(0)
    if (doneAgain.includes(name)) continue
    expect.soft((await stateHash(now.workspaceId)) === once, `${name}, posted again, changed the workspace`).toBe(true)
  }
})
