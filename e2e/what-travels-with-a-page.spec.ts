import { expect, origin, test, workspace } from './fixtures'
import { readVictim } from './strangers/victim'

const policyWith = (nonce: string) =>
  `default-src 'self'; script-src 'self' 'nonce-${nonce}' 'strict-dynamic'; style-src 'self' 'nonce-${nonce}'; style-src-attr 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`

const fixed = {
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
}

test('every page is kept by no cache and runs only scripts that carry the nonce of this one answer', async ({
  owner,
  playwright,
}) => {
  const nobody = await playwright.request.newContext()
  const { caseId, letterId } = await readVictim(workspace.slice(1))
  const pages: [typeof nobody, string][] = [
    [nobody, '/sign-in'],
    [nobody, '/create-account'],
    [nobody, '/invitations/nothing'],
    [nobody, workspace],
    [owner.request, workspace],
    [owner.request, `${workspace}/cases/${caseId}`],
    [owner.request, `${workspace}/letters/${letterId}`],
    [owner.request, `${workspace}/commitments`],
    [owner.request, `${workspace}/settings/members`],
    [owner.request, '/account'],
    [owner.request, '/no-such-workspace'],
  ]
  const nonces = new Set<string>()
  for (const [request, path] of pages) {
    const answer = await request.get(`${origin()}${path}`, { maxRedirects: 0 })
    const headers = answer.headers()
    const nonce = /'nonce-([0-9a-f]{32})'/.exec(headers['content-security-policy'] ?? '')?.[1] ?? ''
    nonces.add(nonce)
    expect.soft(headers, path).toMatchObject({ ...fixed, 'content-security-policy': policyWith(nonce) })
    expect.soft(headers['x-powered-by'], path).toBeUndefined()
    const scripts = (await answer.text()).match(/<script\b[^>]*>/g) ?? []
    expect
      .soft(
        scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`)),
        path,
      )
      .toEqual([])
  }
  expect(nonces.size).toBe(pages.length)
  await nobody.dispose()
})

test('a file is saved and never shown: nothing in it can run on this site', async ({ owner }) => {
  const { documentId } = await readVictim(workspace.slice(1))
  const answer = await owner.request.get(`${origin()}${workspace}/files/${documentId}`)
  const headers = answer.headers()
  expect(headers).toMatchObject({
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'cache-control': 'private, no-store',
  })
  expect(headers['content-disposition']).toMatch(/^attachment; /)
})
