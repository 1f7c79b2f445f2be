import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, pressKey, test } from './fixtures'
import { untilItIsSaving } from './form-with-files'
import { holdBack } from './hold-back'
import { decided, letters, recordFile, textFile } from './reading-steps'

const letter = () => readFileSync(join(letters, 'en-ministry.txt'), 'utf8')

test('words that are chosen by keys are in the history as those of a click are, and wait for a deed that is being done', async ({
  owner: page,
}) => {
  await recordFile(page, textFile('chosen.txt', letter()), 'Journey of chosen words')
  const form = page.getByLabel('In short')
  const forms = [
    () => pressKey(page, '1'),
    () => page.getByRole('group', { name: 'Make the chosen words a passage' }).getByRole('button').first().click(),
  ]
  for (const open of forms) {
    await pressKey(page, '.')
    await open()
    await expect(form).toBeVisible()
    await expect(page).toHaveURL(/start=\d+&end=\d+&kind=commitment/)
    await page.goBack()
    await expect(form).toHaveCount(0)
    await expect(page).not.toHaveURL(/start=/)
  }
  const goOn = await holdBack(page, /\/replies\//, (sent) => sent.method() === 'POST')
  await pressKey(page, '.')
  await pressKey(page, 'd')
  await untilItIsSaving(page)
  await pressKey(page, '1')
  await expect(page.getByText('A form is being saved: links open when it is.')).toBeVisible()
  await expect(form).toHaveCount(0)
  goOn()
  await page.unrouteAll({ behavior: 'wait' })
  await expect(decided(page)).toHaveText(/^1 of/)
  await expect(form).toBeVisible()
})
