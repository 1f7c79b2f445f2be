import { expect, test, workspace } from './fixtures'
import { callAction } from './strangers/call-action'
import { fill } from './strangers/fill'
import { builtActions } from './strangers/find-doors'
import { workspaceActions } from './strangers/rows'
import { readVictim } from './strangers/victim'

// The last of all journeys, by its name: it does every deed to the demo, and leaves it upside down.

test('what a stranger was refused with is a form that the owner may post: nothing was refused for being garbled', async ({
  owner,
}) => {
  test.setTimeout(240_000)
  const built = builtActions()
  // Last come the deeds that take the ground from under the others.
  const last = ['restrictCaseAction', 'closeCaseAction', 'changeRoleAction', 'removeMemberAction']
  const names = Object.keys(workspaceActions).toSorted((a, b) => last.indexOf(a) - last.indexOf(b))
  for (const name of names) {
    const { id = '', address = '' } = built[name] ?? {}
    const now = await readVictim(workspace.slice(1))
    const fields = workspaceActions[name]?.(now) ?? {}
    const seen = await callAction(owner.request, { id, address: fill(address, now), bound: [now.slug], fields })
    expect.soft([200, 303, 404], `${name} → ${seen.status}`).toContain(seen.status)
    // A form that cannot be read is refused for 'not_understood' or 'required'; a refusal by the deed itself was read.
    expect.soft(/"fieldErrors":\{[^}]*"(not_understood|required)"/.exec(seen.text)?.[0], name).toBeUndefined()
  }
})
