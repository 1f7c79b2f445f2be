import { expect, test } from 'vitest'
import { pressedKey } from '@/components/layout/pressed-key'

test('a capital is the same key as its small letter', () => {
  expect(pressedKey({ key: 'L', code: 'KeyL' })).toBe('l')
})

test('on a Cyrillic or Greek keyboard letters count by their place', () => {
  expect(pressedKey({ key: 'о', code: 'KeyJ' })).toBe('j')
  expect(pressedKey({ key: 'λ', code: 'KeyL' })).toBe('l')
})

test('a Latin letter counts by its name, wherever it lies', () => {
  expect(pressedKey({ key: 'z', code: 'KeyY' })).toBe('z')
})

test('named keys and signs stay as they are', () => {
  expect(pressedKey({ key: 'Enter', code: 'Enter' })).toBe('Enter')
  expect(pressedKey({ key: '/', code: 'Slash' })).toBe('/')
})
