import { useTranslations } from 'next-intl'
import { drawnPassages } from '@/components/reading/drawn-passages'
import { LetterPages } from '@/components/reading/letter-pages'
import { NoText } from '@/components/reading/no-text'
import { ReadingState } from '@/components/reading/reading-state'
import { Sheet } from '@/components/reading/sheet'
import { knownZones } from '@/lib/documents/lay-out-text'
import type { ReadingDocument } from '@/lib/documents/reading-document'
import { splitBlocks } from '@/lib/documents/split-blocks'
import type { LetterPage } from '@/lib/letters/queries'
import type { FormAction } from '@/lib/web/form-state'

type Props = {
  base: string
  letter: Pick<LetterPage, 'id' | 'language' | 'documents'>
  /** That of its documents which is shown. */
  document: ReadingDocument | undefined
  timeZone: string
  /** Null for those who only read. */
  actions: { typeText: FormAction; readAgain: FormAction; joinPages: FormAction; partPages: FormAction } | null
}

/** What the letter says, as a sheet, or why there is nothing to read yet; pictures of it as its pages. */
export function LetterWords({ base, letter, document, timeZone, actions }: Props) {
  const t = useTranslations('letters')
  const here = `${base}/letters/${letter.id}`
  const words = document?.texts[0]
  if (!document) return <p className="text-muted">{t('no_document')}</p>
  return (
    <>
      {words ? (
        <div className="bg-surface-tertiary px-3 py-5">
          <Sheet
            text={words.text}
            blocks={splitBlocks(words.text, knownZones(words.zones), letter.language)}
            language={letter.language}
            drawn={drawnPassages(document, words.text, base)}
          />
        </div>
      ) : (
        <NoText
          document={document}
          base={base}
          timeZone={timeZone}
          action={actions && actions.typeText}
          state={
            <ReadingState
              document={document}
              here={here}
              readAgain={actions && !document.erasureId ? actions.readAgain : null}
            />
          }
        />
      )}
      {actions ? (
        <LetterPages
          documents={letter.documents}
          document={document}
          here={here}
          join={actions.joinPages}
          part={actions.partPages}
        />
      ) : null}
    </>
  )
}
