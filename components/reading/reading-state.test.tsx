import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ReadingState } from '@/components/reading/reading-state'
import suggestions from '@/lib/i18n/messages/en/suggestions.json'

const nothing = () => undefined
const router = {
  back: nothing,
  forward: nothing,
  refresh: nothing,
  push: nothing,
  replace: nothing,
  prefetch: nothing,
  experimental_gesturePush: nothing,
  bfcacheId: '0',
}

const shown = (readShare: number, readPages: number | null) =>
  renderToStaticMarkup(
    <AppRouterContext value={router}>
      <NextIntlClientProvider locale="en-GB" timeZone="UTC" messages={{ suggestions }}>
        <ReadingState document={{ id: 'one', readState: 'reading', readShare, readPages }} here="/" readAgain={null} />
      </NextIntlClientProvider>
    </AppRouterContext>,
  )

test('while pages are recognised the document says which is read, of how many that are scanned, not of all that it has', () => {
  expect(shown(0, 12)).toContain('Scanned page 1 of 12 is being read.')
  expect(shown(4 / 12, 12)).toContain('Scanned page 5 of 12 is being read.')
  expect(shown(1, 12)).toContain('Scanned page 12 of 12 is being read.')
  expect(shown(0, null)).toContain('This document is being read.')
})
