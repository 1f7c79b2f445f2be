import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { WorkspaceExportList } from '@/components/workspaces/workspace-export-list'
import workspaces from '@/lib/i18n/messages/en/workspaces.json'
import type { WorkspaceExportLine } from '@/lib/workspaces/workspace-exports'

const at = new Date('2026-11-02T10:00:00Z')
const finished: WorkspaceExportLine = {
  id: 'one',
  state: 'done',
  failure: null,
  doneBytes: 1n,
  allBytes: 1n,
  sha256: 'ab',
  sizeBytes: 1n,
  createdAt: at,
  expiresAt: at,
  removedAt: null,
  createdBy: { name: 'Maren' },
  leftOut: null,
}

const shown = (leftOut: WorkspaceExportLine['leftOut']) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="en-GB" timeZone="UTC" messages={{ workspaces, errors: {} }}>
      <WorkspaceExportList here="/here" made={[{ ...finished, leftOut }]} timeZone="UTC" mayDownload={false} />
    </NextIntlClientProvider>,
  )

test('a finished file of the whole workspace says what is not in it and why, and nothing where all is', () => {
  expect(shown({ suggestions: 1, decided: 0 })).toContain(
    '1 suggestion is not in it, because it does not lie in its text, and the file could not be read in with it;',
  )
  expect(shown({ suggestions: 1200, decided: 3 })).toContain(
    '1,200 suggestions are not in it (3 decided), because they do not lie in their texts, and the file could not be read in with them;',
  )
  expect(shown(null)).not.toContain('not in it')
})
