import { expect, test } from 'vitest'
import { goneFilesIn, keptFileOf, keptFilesIn, withoutGone } from '@/lib/web/kept-files'

test('a form is given back without the files that are gone, with their names to tell, and with all that was typed', () => {
  const typed = {
    subject: 'Typed',
    'documents[]': ['a', 'b'],
    'keptFiles[]': [keptFileOf('a', 'two words.pdf'), keptFileOf('b', 'stays.pdf')],
  }
  const { values, names } = withoutGone(typed, ['a'])
  expect(names).toEqual(['two words.pdf'])
  expect(values.subject).toBe('Typed')
  expect(values['documents[]']).toEqual(['b'])
  expect(keptFilesIn(values)).toEqual([{ id: 'b', name: 'stays.pdf' }])
  expect(goneFilesIn(values)).toEqual(['a'])
})
