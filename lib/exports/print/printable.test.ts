import { expect, test } from 'vitest'
import { english } from '@/lib/exports/fixtures/english'
import { printLanguage } from '@/lib/exports/print/print-language'

test('a title written from right to left is isolated in a sentence, so that the number after it keeps its place', () => {
  const { t, list } = printLanguage('en', english)
  const about = (subject: string) => t('chronology.letter', { count: 1, name: 'Ministry', subject })
  expect(about('رسالة')).toContain('\u2068رسالة\u2069')
  expect(about('A letter')).not.toMatch(/[\u2068\u2069]/)
  expect(list(['وزارة', 'Ministry'])).toBe('\u2068وزارة\u2069 and Ministry')
})
