import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { InsideList, type InsideFile } from '@/components/reading/inside-list'
import documents from '@/lib/i18n/messages/en/documents.json'
import suggestions from '@/lib/i18n/messages/en/suggestions.json'

const file = (id: string, more: Partial<InsideFile>): InsideFile => ({
  id,
  name: `${id}.eml`,
  readState: 'read',
  facts: null,
  erasureId: null,
  ...more,
})
const mail = { subject: 'Visits to the zone', from: { name: 'Registry', address: null }, sentOn: '2026-05-04' }

const wordsOf = (page: string) => page.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

test('what is inside an archive is named with the way to each: a mail by its subject, from whom and when, and what is not read is said', () => {
  const page = renderToStaticMarkup(
    <NextIntlClientProvider locale="en-GB" timeZone="UTC" messages={{ documents, suggestions }}>
      <InsideList
        facts={{ fileKind: 'zip' }}
        files={[
          file('answer', { facts: { mail } }),
          file('silent', { facts: { mail: { ...mail, subject: ' ' } } }),
          file('next', { readState: 'waiting' }),
          file('locked', { readState: 'failed' }),
        ]}
        counts={new Map([['silent', 2]])}
        hrefOf={(id) => `/replies/one?doc=${id}`}
      />
    </NextIntlClientProvider>,
  )
  expect([...page.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
    '/replies/one?doc=answer',
    '/replies/one?doc=silent',
    '/replies/one?doc=next',
    '/replies/one?doc=locked',
  ])
  const words = wordsOf(page)
  expect(words).toContain('4 files are in this archive')
  expect(words).toContain('Visits to the zone Registry · 4 May 2026')
  expect(words).not.toContain('answer.eml')
  expect(words).toContain('silent.eml 2 suggestions open Registry · 4 May 2026')
  expect(words).toContain('next.eml is being read locked.eml could not be read')
})

test('of a mail it lists what came with it, and how many suggestions wait in each', () => {
  const page = renderToStaticMarkup(
    <NextIntlClientProvider locale="en-GB" timeZone="UTC" messages={{ documents, suggestions }}>
      <InsideList
        facts={{ fileKind: 'eml', mail }}
        files={[file('letter', { name: 'letter.pdf' }), file('annex', { name: 'annex.pdf' })]}
        counts={new Map([['letter', 1]])}
        hrefOf={(id) => `/replies/one?doc=${id}`}
      />
    </NextIntlClientProvider>,
  )
  const words = wordsOf(page)
  expect(words).toContain('2 files came with this mail')
  expect(words).toContain('letter.pdf 1 suggestion open annex.pdf')
  expect(words.match(/open/g)).toHaveLength(1)
})
