import { expect, pressKey, test, workspace } from './fixtures'
import { realText, whySkipped } from './real-texts'

const reply = realText('commission-reply-2021.txt')
const statement = realText('unhcr-iom-statement-2021-11-10.txt')

test('without JavaScript: log the joint call, record the reply of the Commission, hold a commitment and update it', async ({
  noScript: page,
}) => {
  test.skip(reply === null, whySkipped)
  test.setTimeout(180_000)
  await page.goto(`${workspace}/letters/new`)
  await page.getByLabel('Text of the letter').fill('We call on the EU to restore rights and values at its borders.')
  await page
    .getByLabel('Subject')
    .fill('Joint NGO Call on the EU to restore rights and values at Europe’s borders (journey)')
  await page.getByLabel('Sent on').fill('2021-11-29')
  await page.getByLabel('Title of the new case').fill('Joint call, a journey')
  await page
    .getByLabel('Recipients')
    .fill(
      'European Commission\nCouncil of the European Union, General Secretariat; Secretary-General\nA body that nobody knew before',
    )
  await page.getByLabel('Asks').fill('1. Ensure access to asylum at the borders\n2. Let aid and observers in')
  await page.getByLabel('Signed by').fill('Eastern Border Coalition\nOpen Passage')
  await page.getByRole('button', { name: 'Save letter' }).click()

  await expect(page.getByRole('heading', { level: 1 })).toContainText('Joint NGO Call')
  const owes = page.getByRole('table', { name: 'What each recipient owes' })
  await expect(owes.getByRole('row', { name: /European Commission/ })).toContainText('20 Dec 2021')
  await expect(owes.getByRole('row', { name: /A body that nobody knew before/ })).toContainText('no rule known')
  await owes
    .getByRole('row', { name: /European Commission/ })
    .getByRole('link', { name: '20 Dec 2021' })
    .click()
  await expect(page.getByText('15 working days', { exact: true })).toBeVisible()
  await page.goBack()

  await owes
    .getByRole('row', { name: /European Commission/ })
    .getByRole('link', { name: 'Record a reply' })
    .click()
  await page.getByLabel('Text of the reply').fill(reply ?? '')
  await page.getByLabel('Received on').fill('2021-12-21')
  await page.getByLabel('Their reference').fill('Ares(2021)0000000')
  await page.getByLabel('Function').fill('Acting Head of Unit')
  await page.getByRole('button', { name: 'Save reply' }).click()
  await expect(page.getByRole('heading', { name: 'Reply from European Commission' })).toBeVisible()
  await expect(page.locator('[data-sheet]')).toContainText(
    'We are assessing the legal amendments in view of the legal framework of the European Union.',
  )

  await page.getByText('Or quote the words').click()
  await page
    .getByLabel('Words of the document')
    .fill('We are assessing the legal amendments in view of the legal framework of the European Union.')
  await page.getByRole('button', { name: 'Find them' }).click()
  await page.getByLabel('In short').fill('Assess the legal amendments (journey)')
  await page.getByLabel('Answers which ask').selectOption({ label: '1. Ensure access to asylum at the borders' })
  await page.getByRole('button', { name: 'Make it a commitment' }).click()
  await expect(page.getByRole('link', { name: 'Assess the legal amendments (journey)' })).toBeVisible()
  await expect(page.locator('.passage--commitment:not(.passage--suggested)').first()).toContainText(
    'We are assessing the legal amendments',
  )
  const original = await page.request.get(
    (await page.getByRole('link', { name: 'Original' }).getAttribute('href')) ?? '',
  )
  expect((await original.body()).toString().replaceAll('\r\n', '\n')).toBe(reply?.replaceAll('\r\n', '\n'))

  await page.goto(`${workspace}/commitments?q=journey`)
  await page.getByRole('link', { name: 'Assess the legal amendments (journey)' }).click()
  await page.getByRole('link', { name: 'Update', exact: true }).click()
  await page.getByRole('radio', { name: 'Stalled' }).check()
  await page.getByLabel('Reason, where it is bad').selectOption({ label: 'no reason given' })
  await page.getByLabel('In a sentence').fill('No result was published.')
  await page.getByRole('button', { name: 'Save update' }).click()
  await expect(page.getByText('Every update needs a source: a document')).toBeVisible()
  await expect(page.getByLabel('In a sentence')).toHaveValue('No result was published.')
  await page.getByLabel('No source, because').fill('The register was searched; nothing is there.')
  await page.getByRole('button', { name: 'Save update' }).click()
  await expect(page.getByText('The update is on the record.')).toBeVisible()
  await expect(page.getByRole('row', { name: /Assess the legal amendments/ })).toContainText('Stalled')
})

test('a passage is chosen by keyboard and becomes a claim, a reference and an answer', async ({ owner: page }) => {
  await page.goto(`${workspace}?whose=everyone`)
  await page
    .locator('[data-roving-item]')
    .filter({ hasText: 'Reception Agency' })
    .getByRole('link', { name: 'Read reply' })
    .click()
  await expect(page.locator('[data-sheet]')).toBeVisible()
  await pressKey(page, '.')
  await pressKey(page, '.')
  await pressKey(page, '.')
  await pressKey(page, '2')
  await expect(page.getByRole('heading', { name: 'Make it: Claim' })).toBeVisible()
  await page.getByLabel('In short').fill('A claim chosen by keyboard')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('A claim chosen by keyboard')).toBeVisible()
  await page.getByText('Or quote the words').click()
  await page.getByLabel('Words of the document').fill('X-rays are no longer used')
  await page.getByLabel('They are a').selectOption('answer')
  await page.getByRole('button', { name: 'Find them' }).click()
  await page.getByLabel('What became of it').selectOption('answered')
  await page.getByRole('button', { name: 'Note the answer' }).click()
  await expect(page.locator('.passage--answer:not(.passage--suggested)').first()).toContainText(
    'X-rays are no longer used',
  )
})

test('commitments are drawn from the joint statement of UNHCR and IOM as from a reply', async ({ owner: page }) => {
  test.skip(statement === null, whySkipped)
  await page.goto(`${workspace}/sources/new`)
  await page.getByLabel('Text of the source').fill(statement ?? '')
  await page.getByLabel('Title').fill('UNHCR and IOM call for immediate de-escalation (journey)')
  await page.getByLabel(/^Date/).fill('2021-11-10')
  await page.getByLabel('Published by').fill('UNHCR\nIOM')
  await page.getByLabel('Address where it was published').fill('https://www.unhcr.org/neu/')
  await page.getByRole('button', { name: 'Save source' }).click()
  await page.getByText('Or quote the words').click()
  await page
    .getByLabel('Words of the document')
    .fill(
      'UNHCR and IOM also stand ready to provide humanitarian assistance to migrants and refugees at both sides of the border.',
    )
  await page.getByRole('button', { name: 'Find them' }).click()
  await expect(page.getByLabel('Said by')).toHaveValue('UNHCR\nIOM')
  await page.getByLabel('In short').fill('Humanitarian assistance at both sides (journey)')
  await page.getByRole('button', { name: 'Make it a commitment' }).click()
  await page.getByRole('link', { name: 'Humanitarian assistance at both sides (journey)' }).click()
  await expect(page.getByText('UNHCR, IOM')).toBeVisible()
  await page
    .getByRole('link', { name: /call for immediate de-escalation \(journey\), 10 Nov 2021/ })
    .first()
    .click()
  await expect(page.locator('.passage--commitment:not(.passage--suggested)').first()).toBeInViewport()
})
