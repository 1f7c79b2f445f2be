import { useTranslations } from 'next-intl'
import type { FoundWords } from '@/lib/erasures/words/find-words-in-record'

const nouns = [
  'Case',
  'Letter',
  'Recipient',
  'Ask',
  'Reply',
  'Source',
  'DocumentText',
  'Passage',
  'Commitment',
  'CommitmentUpdate',
  'Claim',
  'FollowUp',
  'Note',
  'Institution',
  'OfficeHolder',
  'Event',
] as const

/** Rows by what people call them; what has no name of its own is counted as other. */
function placesOf(places: FoundWords['places']) {
  const known = nouns.flatMap((noun) => (places[noun] ? [{ noun, count: places[noun] }] : []))
  const all = Object.values(places).reduce((sum, count) => sum + count, 0)
  const other = all - known.reduce((sum, { count }) => sum + count, 0)
  return other > 0 ? [...known, { noun: 'other' as const, count: other }] : known
}

function FileLinks({ base, files }: { base: string; files: { id: string; name: string }[] }) {
  return (
    <ul className="list-disc ps-5">
      {files.map(({ id, name }) => (
        <li key={id} className="py-1">
          <a
            href={`${base}/files/${id}`}
            download
            className="link-quiet inline-block min-h-6 [overflow-wrap:anywhere]"
            dir="auto"
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Where words stand, which files go with them, and which nobody but a person can search. */
export function WordsGo({ base, found }: { base: string; found: FoundWords }) {
  const t = useTranslations('erasures')
  const { places, documents, sheets, unsearched } = found
  const lines = placesOf(places)
  return (
    <>
      <h2 className="type-section pt-4">{t('found')}</h2>
      {lines.length === 0 ? <p>{t('found_nowhere')}</p> : null}
      <ul className="list-disc ps-5">
        {lines.map(({ noun, count }) => (
          <li key={noun}>{t(`place.${noun}`, { count })}</li>
        ))}
      </ul>
      {documents.length > 0 ? (
        <>
          <p className="pt-3">{t('files_go', { count: documents.length })}</p>
          <FileLinks base={base} files={documents} />
        </>
      ) : null}
      {sheets.length > 0 ? <p className="pt-3">{t('sheets_go', { count: sheets.length })}</p> : null}
      {unsearched.count > 0 ? (
        <>
          <p className="pt-3">{t('unsearched', { count: unsearched.count })}</p>
          <FileLinks base={base} files={unsearched.first} />
        </>
      ) : null}
      <h2 className="type-section pt-4">{t('goes')}</h2>
      <ul className="list-disc ps-5">
        <li>{t('words_go')}</li>
        <li>{t('all_exports_end')}</li>
      </ul>
      <h2 className="type-section pt-4">{t('stays')}</h2>
      <ul className="list-disc ps-5">
        <li>{t('rest_stays')}</li>
        <li>{t('authors_stay')}</li>
        <li>{t('pictures_stay')}</li>
        <li>{t('backups_stay')}</li>
      </ul>
    </>
  )
}
