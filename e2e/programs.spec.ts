import { createHash, randomBytes } from 'node:crypto'
import { expect, expectAccessible, origin, test, workspace } from './fixtures'

test('an owner makes a token without JavaScript, a program works with it, and nothing works when it is withdrawn', async ({
  noScript: page,
  playwright,
}) => {
  const name = `Sync ${Date.now()}`
  await page.goto(`${workspace}/settings/tokens`)
  await page.getByLabel('Name').fill(name)
  await page.getByLabel('Write').check()
  await page.getByRole('button', { name: 'Make token' }).click()
  const token = await page.getByLabel('Token', { exact: true }).inputValue()
  expect(token).toMatch(/^ans_/)
  const program = await playwright.request.newContext({ extraHTTPHeaders: { authorization: `Bearer ${token}` } })
  const me = await program.get(`${origin()}/api/v1/me`)
  expect(((await me.json()) as { workspace: { slug: string } }).workspace.slug).toBe(workspace.slice(1))

  await test.step('a file of 12 MB goes up whole and comes down as an attachment', async () => {
    const bytes = randomBytes(12_582_912)
    const digest = createHash('sha256').update(bytes).digest('base64')
    const up = await program.post(`${origin()}/api/v1/documents`, {
      data: bytes,
      headers: {
        'content-type': 'application/octet-stream',
        'x-file-name': 'great%20scan.bin',
        'content-digest': `sha-256=:${digest}:`,
      },
    })
    expect(up.status()).toBe(201)
    const { id } = (await up.json()) as { id: string }
    const down = await program.get(`${origin()}/api/v1/documents/${id}/file`)
    expect(down.headers()['content-disposition']).toContain('attachment')
    expect((await down.body()).equals(bytes)).toBe(true)
  })

  await test.step('a letter is logged once, though the request is sent twice', async () => {
    const letter = {
      newCase: `By program ${name}`,
      kind: 'letter',
      subject: name,
      sentOn: '2026-03-23',
      channel: 'email',
      recipients: [{ institution: 'Ministry of the Interior, Norland' }],
      asks: ['Publish the rules'],
    }
    const send = () =>
      program.post(`${origin()}/api/v1/letters`, { data: letter, headers: { 'idempotency-key': name } })
    const [first, second] = await Promise.all([send(), send()])
    expect([first.status(), second.status()]).toEqual([201, 201])
    expect(await first.json()).toEqual(await second.json())
    const found = await program.get(`${origin()}/api/v1/letters?q=${encodeURIComponent(name)}`)
    expect(((await found.json()) as { items: unknown[] }).items).toHaveLength(1)
    const gone = await program.get(`${origin()}/api/v1/letters/${((await first.json()) as { id: string }).id}`)
    expect(gone.headers()['ratelimit']).toMatch(/^"minute";r=\d+;t=\d+$/)
  })

  await test.step('the session of the browser opens nothing of the API', async () => {
    expect((await page.request.get(`${origin()}/api/v1/me`)).status()).toBe(401)
  })

  await page.getByRole('row', { name }).locator('summary').click()
  await page.getByRole('button', { name: `Withdraw “${name}”` }).click()
  await expect(page.getByRole('row', { name })).toContainText('Withdrawn')
  expect((await program.get(`${origin()}/api/v1/me`)).status()).toBe(401)
  await program.dispose()
})

test('a webhook is added without JavaScript, shows its secret once, is off, and refuses an address inside', async ({
  noScript: page,
}) => {
  await page.goto(`${workspace}/settings/webhooks`)
  await page.getByLabel('Address').fill('https://127.0.0.1/in')
  await page.getByRole('button', { name: 'Add webhook' }).click()
  await expect(page.getByText('This address lies inside a network')).toBeVisible()
  await page.getByLabel('Address').fill('https://192.0.43.8/in')
  await page.getByRole('button', { name: 'Add webhook' }).click()
  expect(await page.getByLabel('Secret').inputValue()).toMatch(/^whs_/)
  const added = page.locator('section').filter({ hasText: 'https://192.0.43.8/in' }).last()
  await expect(added).toContainText('Off')
  await added.getByText('Remove', { exact: true }).click()
  await added.getByRole('button', { name: 'Remove webhook' }).click()
  await expect(page.getByText('https://192.0.43.8/in')).toHaveCount(0)
})

test('the page of the API lists every operation, opens by keyboard, and is accessible with its schemas in view', async ({
  owner: page,
}) => {
  const description = await page.request.get(`${origin()}/api/v1/openapi.json`)
  const { openapi, paths } = (await description.json()) as { openapi: string; paths: Record<string, object> }
  expect(openapi).toBe('3.1.1')
  await page.goto(`${workspace}/settings/api`)
  const listed = await page.locator('summary code').allTextContents()
  const described = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  )
  expect(listed.toSorted()).toEqual(described.toSorted())
  await page.locator('#postLetters summary').focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('#postLetters pre').first()).toBeVisible()
  await expectAccessible(page)
})
