import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { openToType, untilItIsSaving } from './form-with-files'
import { holdBack } from './hold-back'
import { textFile, theCase } from './reading-steps'

/** React ends its turn after every piece of work, as on a machine that is busy: what is left of a making of the page comes later. */
const shortTurns = (page: Page) =>
  page.evaluate(() => {
    const now = performance.now.bind(performance)
    let turns = 0
    performance.now = () => now() + (turns += 6)
  })

/** What the form wrote into the address since it was posted. */
const addressesSincePost = async (page: Page) => {
  const addresses = await page.evaluateHandle(() => {
    const written: string[] = []
    const replace = window.history.replaceState.bind(window.history)
    window.addEventListener('submit', () => {
      window.history.replaceState = (data, unused, url) => {
        if (String(url).includes('draft=')) written.push(String(url))
        replace(data, unused, url)
      }
    })
    return written
  })
  return () => addresses.jsonValue()
}

/** Presses a button in the very moment in which the page shows what was waited for. */
const pressOnce = (page: Page, shown: string, button: string) =>
  page.evaluate(
    ({ shown, button }) => {
      const look = new MutationObserver(() => {
        if (!document.body.innerText.includes(shown)) return
        look.disconnect()
        for (const one of document.querySelectorAll('button')) if (one.innerText.startsWith(button)) one.click()
      })
      look.observe(document.body, { subtree: true, childList: true, characterData: true })
    },
    { shown, button },
  )

test('a reply that is saved in the moment in which its file is kept leaves the address alone and leads to its record', async ({
  owner: page,
}) => {
  await openToType(page)
  await page.getByLabel('Case', { exact: true }).selectOption({ label: theCase })
  await page.waitForURL(/case=/)
  await page.getByLabel('From').fill('Journey of a quick hand')
  const written = await addressesSincePost(page)
  await shortTurns(page)
  await pressOnce(page, 'at-once.txt is kept.', 'Save reply')
  await page.getByLabel('The reply as a file').setInputFiles(textFile('at-once.txt', 'We will answer in May 2027.'))
  await expect(page.getByRole('heading', { name: 'Reply from Journey of a quick hand' })).toBeVisible()
  expect(await written()).toEqual([])
})

test('a reply that is saved before the letters of its case came leads to its record, or tells here what is missing', async ({
  owner: page,
}) => {
  for (const from of ['', 'Journey of slow letters']) {
    await openToType(page)
    if (from) await page.getByLabel('From').fill(from)
    await page.getByLabel('Text of the reply').fill('We will answer.')
    const goOn = await holdBack(page, /case=/, (sent) => sent.method() === 'GET')
    await page.getByLabel('Case', { exact: true }).selectOption({ label: theCase })
    await page.getByRole('button', { name: 'Save reply' }).click()
    await untilItIsSaving(page)
    goOn()
    await page.unrouteAll({ behavior: 'wait' })
    if (from) await expect(page.getByRole('heading', { name: `Reply from ${from}` })).toBeVisible()
    else await expect(page.getByRole('alert').filter({ hasText: 'Something is missing' })).toBeVisible()
    await expect(page.getByText('The form that you left')).toBeHidden()
  }
})
