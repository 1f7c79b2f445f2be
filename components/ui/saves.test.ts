import { expect, test } from 'vitest'
import { beginSave, doesPageStay, followHeld, hold, isSaving } from './saves'

/** What was gone on with, in its order, and a way to ask for something. */
function asking() {
  const done: string[] = []
  return { done, ask: (what: string) => hold(() => void done.push(what)) }
}

test('what leads away waits while a form is being saved, and at no other time', () => {
  const { done, ask } = asking()
  expect(ask('before')).toBe(false)
  const end = beginSave()
  expect(ask('meanwhile')).toBe(true)
  followHeld()
  expect(done).toEqual([])
  end(true)
  expect(ask('after')).toBe(false)
  followHeld()
  expect(done).toEqual(['meanwhile'])
})

test('of all that was asked for during a save the last is followed, and once', () => {
  const { done, ask } = asking()
  const end = beginSave()
  for (const what of ['a link', 'a key', 'a passage']) ask(what)
  end(true)
  followHeld()
  followHeld()
  expect(done).toEqual(['a passage'])
})

test('what waited is dropped by a save that was refused, led elsewhere or was left, and not followed after a later one', () => {
  const { done, ask } = asking()
  const refused = beginSave()
  ask('a link')
  refused(false)
  followHeld()
  const saved = beginSave()
  saved(true)
  followHeld()
  expect(done).toEqual([])
})

for (const { order, ends } of [
  { order: 'first', ends: [false, true] },
  { order: 'last', ends: [true, false] },
]) {
  test(`of two forms that are being saved the one refused ${order} drops what waited`, () => {
    const { done, ask } = asking()
    const saves = [beginSave(), beginSave()]
    ask('a link')
    for (const [at, end] of saves.entries()) end(ends[at] ?? false)
    followHeld()
    expect(done).toEqual([])
  })
}

test('what waits is followed when the last of two forms is saved, and not before', () => {
  const { done, ask } = asking()
  const [first, last] = [beginSave(), beginSave()]
  ask('a link')
  first(true)
  followHeld()
  expect(isSaving()).toBe(true)
  expect(done).toEqual([])
  last(true)
  followHeld()
  expect(done).toEqual(['a link'])
})

test('what is followed may itself lead away, since nothing is being saved by then', () => {
  const led: boolean[] = []
  const end = beginSave()
  hold(() => void led.push(hold(() => undefined)))
  end(true)
  followHeld()
  expect(led).toEqual([false])
})

test('a page stays where its form was saved and leads back to it, and not where it was refused, leads on or nobody knows', () => {
  const path = '/norland/replies/1'
  const isStaying = (href: string | null) => doesPageStay({ became: 'saved', href }, path)
  expect(isStaying(null)).toBe(true)
  expect(isStaying(`${path}?suggestion=2#item-2`)).toBe(true)
  expect(isStaying('/norland/replies/12')).toBe(false)
  expect(isStaying('https://norland.example/elsewhere')).toBe(false)
  expect(doesPageStay({ became: 'refused', href: path, why: null }, path)).toBe(false)
  expect(doesPageStay({ became: 'unknown', href: path }, path)).toBe(false)
})
