import { getRedirectError } from 'next/dist/client/components/redirect'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { emptyForm, type FormState } from '@/lib/web/form-state'
import { telling } from './when-saved'

const page = '/norland/replies/1'

beforeEach(() =>
  vi.stubGlobal('window', Object.assign(new EventTarget(), { location: { pathname: page, search: '' } })),
)
afterEach(() => vi.unstubAllGlobals())

/** The Back key, or the one to go on: the address changes, and the page is told. */
function goTo(pathname: string) {
  Object.assign(window.location, { pathname })
  window.dispatchEvent(new Event('popstate'))
}

const saved: FormState = { ...emptyForm, doneAt: 1 }
const leadTo = (href: string) => () => {
  throw getRedirectError(href, 'push')
}

/** Whether a save leaves its page where it is, where it is answered so after something else was done. */
async function isStaying(answer: () => FormState, meanwhile: () => void = () => undefined): Promise<boolean> {
  const isPageStaying = { current: true }
  const begins = { current: new Set<never>() }
  const action = telling(() => Promise.resolve().then(meanwhile).then(answer), begins, isPageStaying)
  const answered = action(emptyForm, new FormData())
  expect(isPageStaying.current).toBe(false)
  await answered.catch(() => undefined)
  return isPageStaying.current
}

test('a save that is done on its page, or leads back to it, leaves the page where it is', async () => {
  expect(await isStaying(() => saved)).toBe(true)
  expect(await isStaying(leadTo(`${page}?suggestion=2`))).toBe(true)
})

test('a save that is refused, breaks off or leads to another page does not leave the page where it is', async () => {
  expect(await isStaying(() => emptyForm)).toBe(false)
  expect(await isStaying(leadTo('/norland/replies/2'))).toBe(false)
  expect(
    await isStaying(() => {
      throw new TypeError('The line broke.')
    }),
  ).toBe(false)
})

test('a save whose form was left by the Back key, for good or to come again, does not leave the page where it is', async () => {
  const back = () => goTo('/norland/cases')
  const answers = [() => saved, leadTo(`${page}?suggestion=2`)]
  for (const answer of answers) {
    Object.assign(window.location, { pathname: page })
    expect(await isStaying(answer, back)).toBe(false)
  }
  Object.assign(window.location, { pathname: page })
  expect(
    await isStaying(
      () => saved,
      () => (back(), goTo(page)),
    ),
  ).toBe(false)
})

test('a step to another place of the same page leaves it where it is', async () => {
  expect(
    await isStaying(
      () => saved,
      () => goTo(page),
    ),
  ).toBe(true)
})
