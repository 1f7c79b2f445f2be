import { afterEach, beforeEach, expect, vi } from 'vitest'

beforeEach(() => {
  vi.spyOn(console, 'error')
})

afterEach(() => {
  expect(console.error, 'A test must not leave errors in the log.').not.toHaveBeenCalled()
  vi.restoreAllMocks()
})
